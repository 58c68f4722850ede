/** The data of `tldts-icann`, which the package has no types for; what it means stands in `suffix-trie.ts`. */
declare module "tldts-icann/dist/es6/src/data/trie.js" {
  export const nodeFlags: Uint8Array;
  export const edgeStart: Uint16Array;
  export const edgeLength: Uint8Array;
  export const edgeChild: Uint16Array;
  export const labelText: string;
  export const rulesRoot: number;
  export const exceptionsRoot: number;
}
