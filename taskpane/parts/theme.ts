import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** A calm green: ink for the text, one colour for what can be done. */
const GREEN: BrandVariants = {
  10: "#02110b",
  20: "#072219",
  30: "#083629",
  40: "#074535",
  50: "#055541",
  60: "#04654d",
  70: "#0b7059",
  80: "#187f67",
  90: "#2f8d76",
  100: "#489c86",
  110: "#60aa96",
  120: "#79b9a7",
  130: "#92c7b8",
  140: "#acd5c9",
  150: "#c6e4db",
  160: "#e1f2ed",
};

const LIGHT: Theme = {
  ...createLightTheme(GREEN),
  colorBrandBackground: GREEN[70],
  colorBrandBackgroundHover: GREEN[60],
  colorBrandBackgroundPressed: GREEN[40],
  colorNeutralForeground3: "#5a5a5a",
};
const DARK: Theme = {
  ...createDarkTheme(GREEN),
  colorBrandBackground2: GREEN[40],
  colorBrandForeground1: GREEN[120],
  colorBrandStroke1: GREEN[120],
  // Under the mouse a button's words stay as easy to read as they were.
  colorNeutralForeground2BrandHover: GREEN[120],
  colorNeutralForeground2BrandPressed: GREEN[110],
  colorNeutralForeground2BrandSelected: GREEN[120],
  colorNeutralForeground3BrandHover: GREEN[120],
  colorNeutralForeground3BrandPressed: GREEN[110],
  colorNeutralForeground3BrandSelected: GREEN[120],
};

const THEMES = { light: LIGHT, dark: DARK, contrast: teamsHighContrastTheme };
export type Colours = keyof typeof THEMES;

const QUERIES = ["(forced-colors: active)", "(prefers-color-scheme: dark)"];

function listen(changed: () => void): () => void {
  const lists = QUERIES.map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener("change", changed);
  return () => {
    for (const list of lists) list.removeEventListener("change", changed);
  };
}

function preferred(): Colours {
  const [forced, dark] = QUERIES.map((query) => window.matchMedia(query).matches);
  return forced ? "contrast" : dark ? "dark" : "light";
}

/** The theme that the system asks for, or the one that the host does. */
export function useTheme(asked?: Colours): Theme {
  const system = useSyncExternalStore(listen, preferred);
  return THEMES[asked ?? system];
}
