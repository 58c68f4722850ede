import type { AuditActions } from "../../components/options/audit-section.tsx";
import { auditFile, readAudit } from "../../lib/app/audit.ts";
import { saveFile } from "../../lib/platform/save-file.ts";

/** The audit's actions, carried out in the page. */
export const auditActions: AuditActions = {
  readAudit,
  exportAudit: async (form) => {
    const { entries } = await readAudit();
    const type = form === "csv" ? "text/csv" : "application/jsonl";
    saveFile(`goodsend-audit-${new Date().toISOString().slice(0, 10)}.${form}`, auditFile(entries, form), type);
  },
};
