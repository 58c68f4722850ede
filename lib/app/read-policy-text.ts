/** The JSON of a policy file, or what is wrong with the file: the parser's words, which name line and column where it knows them. */
export function readPolicyText(text: string): { managed: unknown } | { fault: string } {
  try {
    return { managed: JSON.parse(text.replace(/^\ufeff/, "")) };
  } catch (error) {
    return { fault: `not JSON: ${error instanceof Error ? error.message : error}` };
  }
}
