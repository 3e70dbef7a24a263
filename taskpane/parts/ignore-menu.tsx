import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { useStrings } from "./pane-context";
import { ReasonDialog } from "./reason-dialog";

/** Not to be told any more, of one finding or of its rule in the whole draft, each with a reason. */
export function IgnoreMenu(given: {
  readonly onFinding: (reason: string) => void;
  readonly onRule: (reason: string) => void;
}) {
  const { review } = useStrings();
  const [asking, setAsking] = useState<((reason: string) => void) | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const choices = (header: string, choose: (reason: string) => void) => (
    <MenuGroup>
      <MenuGroupHeader>{header}</MenuGroupHeader>
      {review.reasons.map((reason) => (
        <MenuItem key={reason} onClick={() => choose(reason)}>
          {reason}
        </MenuItem>
      ))}
      <MenuItem onClick={() => setAsking(() => choose)}>{review.otherReason}</MenuItem>
    </MenuGroup>
  );
  const close = (): void => {
    setAsking(null);
    // The menu that the dialog was opened from is closed: its button is where one was.
    opener.current?.focus();
  };
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button ref={opener} size="small">
            {review.ignore}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList aria-label={review.ignoreReason}>
            {choices(review.ignoreFinding, given.onFinding)}
            <MenuDivider />
            {choices(review.ignoreRule, given.onRule)}
          </MenuList>
        </MenuPopover>
      </Menu>
      {asking && <ReasonDialog onReason={asking} onClose={close} />}
    </>
  );
}
