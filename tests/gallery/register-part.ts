import type { AuditActions } from "../../components/options/audit-section.tsx";
import type { RegisterPart } from "../../components/options/register/register-actions.ts";
import type { TeamPart } from "../../components/options/team-section.tsx";
import { emptyChain, nextEntry } from "../../lib/register/audit-entry.ts";

const day = 86_400_000;
const first = Date.UTC(2026, 2, 1, 9);

/** A register without a store behind it: empty, and ready to take everything. */
export const emptyRegister: RegisterPart = {
  version: 0,
  actions: {
    findOptOuts: async () => [],
    findRecords: async () => [],
    addOptOut: async () => undefined,
    addRecord: async () => undefined,
    takeRecordBack: async () => undefined,
    importFile: async () => ({ added: 0, known: 0 }),
    exportList: async () => undefined,
    exportAll: async () => undefined,
    countData: async () => ({ optOuts: 0, records: 0, events: 0 }),
    countUnreadable: async () => 0,
    erase: async () => undefined,
  },
};

/** An audit of two entries. */
export const sampleAudit: AuditActions = {
  readAudit: async () => {
    const held = await nextEntry(emptyChain, { kind: "held", action: "ask", rules: ["postal-address"] }, first);
    const changed = await nextEntry(held, { kind: "policy", source: "user", paths: ["optOut.word"] }, first + day);
    return { entries: [held, changed] };
  },
  exportAudit: async () => undefined,
};

/** A team that nothing was shared with yet. */
export const noTeam: TeamPart = {
  state: { begun: 0, inStep: 0, failures: 0, isRunning: false },
  now: first,
  mayReach: true,
  isAddress: () => true,
  isKey: () => true,
  actions: { allow: async () => true, shareNow: async () => undefined },
};
