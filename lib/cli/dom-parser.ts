import { DOMParser } from "linkedom";

// The reader of HTML mail asks for a browser's parser; outside of one, this is it.
if (!("DOMParser" in globalThis)) Object.assign(globalThis, { DOMParser });
