import type { Server } from "node:http";

export const WORKBENCH_POLICY: string;
export const PANE_POLICY: string;

/** Serves a built folder; port 0 takes a free one. @throws where the port is taken */
export function serve(
  folder: string,
  port: number,
  tls?: { readonly key: string | Buffer; readonly cert: string | Buffer } | null,
): Promise<Server>;
