import type { Bilingual } from "../../src/index";
import type { BuildStep } from "./build-library";
import type { Shelved } from "./shelf";

/** A collection at hand. */
export interface Shelf extends Shelved {
  /** Whether suggestions and search draw on it. */
  readonly on: boolean;
}

/** A file being imported, or waiting for the one before. */
export interface Import {
  readonly id: number;
  readonly file: string;
  /** Null while it waits. */
  readonly step: BuildStep | null;
}

/** The collections at hand, what is under way, and whether they stay after the pane closes. */
export interface Library {
  readonly shelves: readonly Shelf[];
  readonly imports: readonly Import[];
  /** The collections are read again from what was stored, as nothing made of them can be used. */
  readonly preparing: BuildStep | null;
  readonly kept: boolean;
  /** Raised whenever the same question may be answered otherwise. */
  readonly revision: number;
}

/** A file of the drafter's, read when its turn comes. */
export interface GivenFile {
  readonly name: string;
  readonly content: Blob;
}

/** Why a file does not become a collection; a sentence where the file itself is at fault. */
export type ImportRefusal =
  "too-large" | "no-clause" | "unreadable" | "storage-full" | "failed" | Bilingual;

/** What became of an import. */
export type Imported =
  | { readonly shelf: Shelved; readonly replaced: Shelved | null }
  | { readonly refused: ImportRefusal }
  | { readonly cancelled: true };

/** Bytes from which a file is refused unread: no collection comes near, and a browser has its limits. */
export const LARGEST_FILE = 200 * 2 ** 20;
