import type { Phrases } from "../phrases.ts";

/** Where an address comes from, the right to object, and the privacy notice, in English. */
export const english: Phrases = {
  "law.source": [
    "(found|got|took|have|had|obtained|sourced|collected|received|picked up|pulled|saw) ..2 (your|you) ..4 (email|mail|address|addresses|contact|contacts|details|name|profile|number|data|information) ..4 (on|at|in|from|through|via|by|when|after)",
    "your ..3 (address|contact|details|data|name|profile|email) ..3 (is|are|was|were|comes|come|came|appears|appeared) ..3 (from|on|published|listed|public|publicly|available|through)",
    "(saw|found|came across|read|noticed|spotted|discovered|met|seen|looked up) ..6 (on|at|in|through|via|from) ..3 (linkedin|website|site|page|pages|blog|directory|register|registry|conference|fair|exhibition|expo|event|github|crunchbase|imprint|card)",
    "(source|origin) of (your|this|the|these) (data|address|details|contact|information)",
    "(publicly (available|accessible|listed)|public (source|sources|register|directory)|published on your)",
    "(gave|given|passed|shared|sent|forwarded) ..3 (your|me your|us your) ..2 (address|contact|details|email|name|card)",
    "(in|from|through|via) the (business|trade|commercial|company|companies|public) (directory|register|registry)",
  ],
  "law.object": [
    "(right|rights|may|can|free|entitled|wish|want|like) ..2 (to)? object",
    "object (at any time|any time|to ..5 (direct marketing|marketing|processing|use|data))",
    "(withdraw|revoke) ..2 consent",
  ],
  "law.privacy": [
    "privacy (notice|policy|statement|information|page)",
    "(data protection|data privacy) (notice|policy|statement|information)",
    "how (we|i) (use|treat|process|handle|protect) ..1 (data|personal data|details|information)",
  ],
};
