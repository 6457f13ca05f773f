interface ErrorEntry {
  readonly meaning: string;
  readonly remedy: string;
}

/**
 * The catalogue of everything that can go wrong: what a code means and what to do about it.
 * `docs/errors.md` lists the same codes; a test compares the two.
 */
export const errorCodes = {
  usage: {
    meaning: "The command line or an argument cannot be understood",
    remedy: "See the command's --help",
  },
  internal: {
    meaning: "The program itself is at fault",
    remedy: "Report it, with the command and what it was given",
  },
  interrupted: {
    meaning: "The run was stopped from outside",
    remedy: "Run the same command again to go on where it stopped",
  },

  "not-found": { meaning: "There is no such file or folder", remedy: "Check the path" },
  "not-readable": {
    meaning: "The file or folder exists but cannot be read",
    remedy: "Check its permissions",
  },
  "not-writable": {
    meaning: "The file cannot be written",
    remedy: "Check that its folder is there and its permissions",
  },
  empty: { meaning: "There is nothing in it", remedy: "Leave it out, or check how it was saved" },
  "too-large": { meaning: "It is larger than one article can be", remedy: "Split it into articles" },
  binary: {
    meaning: "The bytes are no text in any format that is known",
    remedy: "Convert it to text, HTML, a feed, JSON lines or WARC",
  },
  "no-article": {
    meaning: "The page holds no article",
    remedy: "Save the article's own page rather than a front page or a list",
  },
  "feed-broken": { meaning: "The feed is not well-formed", remedy: "Fetch it again, or ask its publisher" },
  "archive-broken": {
    meaning: "The archive is cut or damaged",
    remedy: "Fetch it again; what came before that place was read",
  },
  "json-broken": { meaning: "The line is not JSON", remedy: "Write one JSON object a line" },
  "json-no-article": { meaning: "The JSON is no article", remedy: "Give an object with a string field text" },

  "address-refused": {
    meaning: "The address is not one to fetch from: not http(s), or not a public host",
    remedy: "Use a public http or https address, or --allow-private for hosts of your own network",
  },
  "host-unknown": { meaning: "The host name has no address", remedy: "Check the spelling and the network" },
  network: { meaning: "The connection failed", remedy: "Check the network and try again" },
  "http-status": {
    meaning: "The server answered with an error",
    remedy: "Open the address in a browser to see whether it still exists",
  },
  "redirect-loop": {
    meaning: "The address leads on too often or in a circle",
    remedy: "Give the address of the page itself",
  },
  timeout: { meaning: "The server took too long", remedy: "Try again later" },
  "response-too-large": {
    meaning: "The answer is larger than is read from the network",
    remedy: "Download it and give the file",
  },
  "robots-refused": {
    meaning: "The site's robots.txt asks programs not to fetch it",
    remedy: "Save the page by hand and give the file",
  },

  "model-missing": {
    meaning: "The model file is not there",
    remedy: "Reinstall the package, or give the path of a model",
  },
  "model-damaged": {
    meaning: "The model file cannot be loaded or does not match its description",
    remedy: "Reinstall the package",
  },
  "model-version": {
    meaning: "The model file is of another version than this program reads",
    remedy: "Use the model that came with this version",
  },

  "record-missing": {
    meaning: "There is no record at this path",
    remedy: "Make one with onrecord add, or give --record FILE",
  },
  "record-newer": {
    meaning: "The record was written by a newer version",
    remedy: "Update onrecord; the record was not touched",
  },
  "record-busy": {
    meaning: "Another process is writing to the record",
    remedy: "Wait until it ends, or write to another record",
  },
  "record-damaged": {
    meaning: "The file is no record or is damaged",
    remedy: "Restore it from a copy; onrecord doctor says what is wrong",
  },
  "record-not-writable": {
    meaning: "The record cannot be written",
    remedy: "Check the permissions of the file and its folder",
  },
  "disk-full": {
    meaning: "The disk is full",
    remedy: "Free some space and run the same command again; what was kept is whole",
  },
  "not-in-record": {
    meaning: "The record holds nothing of that id",
    remedy: "List the ids with onrecord articles",
  },

  "roles-broken": {
    meaning: "The table of roles, or a row of it, cannot be understood",
    remedy:
      "Give name, title, of (an ISO 3166 alpha-3 code or a body), and from and to as YYYY-MM-DD or empty",
  },

  "text-replaced": {
    meaning: "Bytes that are no text in the encoding were replaced by U+FFFD",
    remedy: "Convert the file to UTF-8",
  },
  "text-cut": {
    meaning: "The page is larger than is read of one page, and its end was left out",
    remedy: "Save the article without what stands around it, or as text",
  },
  "text-empty": { meaning: "The article has no words", remedy: "Check how it was saved" },
  "not-english": {
    meaning: "The article does not read as English, the one language that the model knows",
    remedy: "Leave it out, or check what was found in it",
  },
  "date-unknown": { meaning: "The day of publication could not be told", remedy: "Give it as published" },
  "date-broken": {
    meaning: "The day of publication that was given is no date",
    remedy: "Give an ISO 8601 date",
  },
  "field-ignored": { meaning: "A field is of the wrong kind and was left out", remedy: "Give a string" },
  "reading-failed": {
    meaning: "The article was read but could not be understood",
    remedy: "Report it, with the article",
  },
} as const satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof errorCodes;
