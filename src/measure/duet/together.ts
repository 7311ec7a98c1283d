/** What a tool wants to be told, so that it runs twice at once on one machine. */

/** Variables on top of a side's own.
 *  @param tool format name of what it prints. */
export function togetherEnvironment(tool: string, own: Readonly<Record<string, string>>): Record<string, string> {
  if (tool !== 'jmh') return {}
  // It locks a file for all of the machine, since by its own clock two at once would disturb each other.
  const { JAVA_TOOL_OPTIONS: options = '' } = own
  return { JAVA_TOOL_OPTIONS: `${options} -Djmh.ignoreLock=true`.trim() }
}
