/** The reader of what Word gives, apart from the pane's first load. */
export { readFlatOpc } from "../../src/index";
