/** Words beside a date that make it the day of publication. */
export const publishing =
  /(?<!\p{L})(?:publi(?:shed|é|ée|cado|cada|cato|cata|sert|ziert|cerad)|posted|veröffentlicht|erschienen|erstellt|vom|date|datum|geplaatst|gepubliceerd|created|first published|issued|release)(?!\p{L})/iu;

/** Words beside a date that make it the day of a change. */
export const changing =
  /(?<!\p{L})(?:updated?|modified|last (?:changed|reviewed)|aktualisiert|geändert|stand|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt)(?!\p{L})/iu;
