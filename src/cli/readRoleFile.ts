import type { Role } from "../article/index.ts";
import { readRoles } from "../record/index.ts";
import type { Report } from "./output/openReport.ts";

/** The roles of a table with every fault reported; null where there was any, since half a table would mislead. */
export async function readRoleFile(file: string, report: Report): Promise<readonly Role[] | null> {
  const before = report.faults.length;
  const roles = await readRoles(file, { onFault: report.fault });
  return report.faults.length > before ? null : roles;
}
