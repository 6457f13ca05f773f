import { OnrecordError } from "../../article/index.ts";
import { showName } from "../showName.ts";

/** An error of the file system as one of the catalogue. */
export function explainFileError(cause: unknown, path: string): OnrecordError {
  const code = String((cause as NodeJS.ErrnoException | null)?.code ?? "");
  const details = { file: showName(path), cause };
  if (path.includes("\ufffd") && code === "ENOENT") {
    const remedy = "Rename it";
    return new OnrecordError("not-readable", "Its name is not valid UTF-8", { ...details, remedy });
  }
  if (["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"].includes(code)) {
    return new OnrecordError("not-found", "There is no such file or folder", details);
  }
  if (code === "ELOOP") {
    return new OnrecordError("not-readable", "It is a link that leads to itself", {
      ...details,
      remedy: "Remove the link",
    });
  }
  if (code === "EMFILE" || code === "ENFILE") {
    const remedy = "Close other programs or raise the limit (ulimit -n)";
    return new OnrecordError("not-readable", "Too many files are open", { ...details, remedy });
  }
  const why =
    code === "EACCES" || code === "EPERM"
      ? "Reading it is not permitted"
      : `It cannot be read (${code || String(cause)})`;
  return new OnrecordError("not-readable", why, details);
}
