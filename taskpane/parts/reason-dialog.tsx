import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  DialogTrigger,
  Field,
  Input,
} from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useStrings } from "./pane-context";

/** Letters that a reason may have: it stands in one line of a list. */
const LONGEST_REASON = 120;

/** Asks for a reason in the drafter's own words. */
export function ReasonDialog(given: {
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}) {
  const { review, fixAll } = useStrings();
  const [reason, setReason] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    given.onClose();
    given.onReason(reason.trim());
  };
  return (
    <Dialog open onOpenChange={given.onClose}>
      <DialogSurface>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{review.otherReasonTitle}</DialogTitle>
            <DialogContent>
              <Field hint={review.reasonKept}>
                <Input
                  autoFocus
                  aria-label={review.otherReasonTitle}
                  value={reason}
                  maxLength={LONGEST_REASON}
                  onChange={(_event, { value }) => setReason(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <DialogTrigger disableButtonEnhancement>
                <Button>{fixAll.cancel}</Button>
              </DialogTrigger>
              <Button type="submit" appearance="primary" disabled={reason.trim() === ""}>
                {review.ignore}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
