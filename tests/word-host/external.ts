import type { WireAnswer, WireRequest } from "./wire";

/** What the seam needs of the host behind it. */
export interface Answering {
  readonly wordApi: string;
  answer(request: WireRequest): WireAnswer;
  /** Gives the host the way to raise an event. */
  listen(event: number, raise: () => void): void;
  unlisten(event: number): void;
  /** The add-in's settings as the file holds them. */
  settings(): Map<string, string>;
}

const LOCALE = "fr-FR";

/** `DocumentSelectionChanged` among the events. */
export const SELECTION_CHANGED = 2;

/** The dispatch identities of Office's own protocol. */
const EXECUTE_RICH_API = 93;
const LOAD_SETTINGS = 75;
const SAVE_SETTINGS = 76;

/** A `SAFEARRAY` as the client reads it. */
const array = (values: unknown[]) => ({ toArray: () => values, dimensions: () => 1 });

type Done = (answer: unknown) => void;

/** `window.external` as Word for Windows gives it to a page. Answers come later, never at once. */
export function windowExternal(host: Answering): object {
  const later = (done: Done, answer: unknown): void => void setTimeout(() => done(answer), 0);
  const context = {
    GetAppType: () => 2,
    GetSolutionRef: () => "00000000-0000-0000-0000-000000000001",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => LOCALE,
    GetAppDataLocale: () => LOCALE,
    GetDocUrl: () => "C:\\projet.docx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "correlation",
    GetInstanceId: () => "instance",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify({ WordApi: host.wordApi, Settings: "1.1" }),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17000.20000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of host.settings()) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        host.settings().clear();
        for (const [at, key] of keys.entries()) host.settings().set(key, values[at] ?? "");
      },
    }),
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0,
        primaryBackgroundColor: 0xffffff,
        secondaryFontColor: 0,
        secondaryBackgroundColor: 0xffffff,
      }),
  };
  return {
    GetContext: () => context,
    GetHostInfo: () => `Word$Win32$16.01$${LOCALE}`,
    Execute(id: number, parameters: unknown[], done: Done) {
      if (id === EXECUTE_RICH_API) {
        const message = (Array.isArray(parameters[0]) ? parameters[0] : parameters) as string[];
        // Word works in a process of its own: its work is no part of the page's task.
        setTimeout(() => {
          const answer = host.answer(JSON.parse(message[4] ?? "{}") as WireRequest);
          later(done, array([0, array([200, array([]), JSON.stringify(answer)])]));
        }, 0);
      } else if (id === LOAD_SETTINGS || id === SAVE_SETTINGS) later(done, array([0]));
      else later(done, array([5001, `test host: call ${id} is not built`]));
    },
    RegisterEvent(id: number, _target: string, handler: () => void, done: Done) {
      host.listen(id, handler);
      later(done, 0);
    },
    UnregisterEvent(id: number, _target: string, done: Done) {
      host.unlisten(id);
      later(done, 0);
    },
  };
}
