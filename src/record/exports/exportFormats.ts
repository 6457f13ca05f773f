/** The formats in which events are given to other programs. */
export const EXPORT_FORMATS = ["polecat", "plover", "dyads"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];
