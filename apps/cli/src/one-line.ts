// A message as one line: with a line break in it (JSON.parse quotes its input) it would look like two errors.
export function oneLine(message: string): string {
  return message.replace(/\s+/gu, " ").trim();
}
