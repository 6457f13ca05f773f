import type { EventDraft } from "../EventDraft.ts";

/** Cooperation and aid that are only planned are an agreement to them. */
export function planAgreements(drafts: readonly EventDraft[]): readonly EventDraft[] {
  return drafts.map((draft) => {
    const isCooperation = draft.type === "COOPERATE" || draft.type === "AID";
    return isCooperation && draft.status === "planned"
      ? { ...draft, type: "AGREE", mode: null, status: "happened" }
      : draft;
  });
}
