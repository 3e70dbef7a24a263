import { useRef, type ChangeEvent, type ReactElement } from "react";
import { useDesk } from "./pane-context";

/** The hidden file field for collections and the way to open it; tells when files were chosen. */
export function useImport(onChosen?: () => void): {
  readonly input: ReactElement;
  readonly choose: () => void;
} {
  const desk = useDesk();
  const field = useRef<HTMLInputElement>(null);

  const chosen = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])];
    event.target.value = "";
    if (files.length > 0) onChosen?.();
    void desk.collections.import(files.map((content) => ({ name: content.name, content })));
  };

  return {
    choose: () => field.current?.click(),
    input: (
      <input
        ref={field}
        type="file"
        hidden
        multiple
        data-import=""
        accept=".docx,.docm,.txt,.md"
        onChange={chosen}
      />
    ),
  };
}
