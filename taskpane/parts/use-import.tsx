import { useRef, type ChangeEvent, type ReactElement } from "react";
import { useDesk } from "./pane-context";

/** The hidden file field for collections and the way to open it. */
export function useImport(): { readonly input: ReactElement; readonly choose: () => void } {
  const desk = useDesk();
  const field = useRef<HTMLInputElement>(null);

  const chosen = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const files = [...(event.target.files ?? [])];
    event.target.value = "";
    await desk.importFiles(
      await Promise.all(
        files.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      ),
    );
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
        onChange={(event) => void chosen(event)}
      />
    ),
  };
}
