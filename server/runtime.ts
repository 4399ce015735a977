// What differs between the machines that the server runs on.

/** A file system, by URI. */
export interface Files {
  /** The text of a file; undefined where there is none, or where it is no UTF-8 text. */
  read(uri: string): Promise<string | undefined>;
  /** The files under a folder that match one of the globs, which are relative to it. */
  find(folder: string, globs: readonly string[]): Promise<string[]>;
}

export interface Runtime {
  /** The bytes of the wording model; undefined where there are none, and only rules speak. */
  readModel(): Promise<Uint8Array | undefined>;
  /** The machine's own files, where it has any. Others are asked of the client. */
  readonly files?: Files;
}
