/** The end of a command's help: lines of `what it does` and the command line that does it. */
export function examplesText(examples: readonly (readonly [command: string, what: string])[]): string {
  const width = Math.max(...examples.map(([command]) => command.length));
  return `\nExamples:\n${examples.map(([command, what]) => `  ${command.padEnd(width)}  # ${what}`).join("\n")}\n`;
}
