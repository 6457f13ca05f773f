/** The media type, lower case without parameters, and the charset of a Content-Type header. */
export function parseMediaType(header: string | null): { mediaType: string | null; charset: string | null } {
  const mediaType = header?.split(";", 1)[0]?.trim().toLowerCase() || null;
  const charset = /;\s*charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(header ?? "")?.[1] ?? null;
  return { mediaType, charset };
}
