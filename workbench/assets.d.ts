declare module "*?url" {
  /** The address of a file that the build puts beside the page. */
  const address: string;
  export default address;
}
declare module "*.css";
/** What the build says of itself. */
interface ImportMeta {
  readonly env: { readonly PROD: boolean };
}
