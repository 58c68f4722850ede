/** The public suffix list as `tldts-icann` holds it: a tree of labels from the last one on, in arrays. */
export interface SuffixTrie {
  /** Of each node: 1 where a rule ends there. */
  nodeFlags: ArrayLike<number>;
  /** Of each node: its first edge; those of the next node follow. */
  edgeStart: ArrayLike<number>;
  /** Of each edge: the length of its label, and the node below. */
  edgeLength: ArrayLike<number>;
  edgeChild: ArrayLike<number>;
  /** The labels of all edges, one behind the other. */
  labelText: string;
  rulesRoot: number;
  exceptionsRoot: number;
}

/** The rules of the list as they are written: `co.uk`, `*.ck`, and `!www.ck` for what a rule does not hold for. */
export function suffixesOf(trie: SuffixTrie): string[] {
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText } = trie;
  const labels: string[] = [];
  for (let edge = 0, at = 0; edge < edgeLength.length; edge++) {
    const end = at + (edgeLength[edge] ?? 0);
    labels.push(labelText.slice(at, end));
    at = end;
  }
  const below = (node: number, parent: string): string[] => {
    const rules: string[] = [];
    for (let edge = edgeStart[node] ?? 0; edge < (edgeStart[node + 1] ?? 0); edge++) {
      const name = `${labels[edge]}${parent}`;
      const child = edgeChild[edge] ?? 0;
      if (nodeFlags[child] === 1) rules.push(name);
      rules.push(...below(child, `.${name}`));
    }
    return rules;
  };
  return [...below(trie.rulesRoot, ""), ...below(trie.exceptionsRoot, "").map((name) => `!${name}`)];
}
