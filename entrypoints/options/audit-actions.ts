import type { AuditActions } from "../../components/options/audit-section.tsx";
import { readAudit } from "../../lib/app/audit.ts";
import { dayOf } from "../../lib/core/day.ts";
import { saveFile } from "../../lib/platform/save-file.ts";
import { auditFile } from "../../lib/register/audit-file.ts";

/** The audit's actions, carried out in the page. */
export const auditActions: AuditActions = {
  readAudit,
  exportAudit: async (form) => {
    const { entries } = await readAudit();
    const type = form === "csv" ? "text/csv" : "application/jsonl";
    saveFile(`goodsend-audit-${dayOf(Date.now())}.${form}`, auditFile(entries, form), type);
  },
};
