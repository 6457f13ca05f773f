/**
 * Names that are also words. The case decides ("turkey", "polish", "us" are none); where every word would have the same
 * case, at the start of a sentence or in a line of capitals, they stay open.
 */
export const commonWords =
  "Turkey|China|Polish|Chad|Jersey|Nice|Reading|Split|Hull|Cork|Malé|Fed|Diet|Commons|Capitol|Congress|Beehive|Quad|Amnesty|Buffalo|Phoenix|Queens|Tyre|Swat|Hue|Pole|Scot|Finn|Dane|Swede|Guinea|Savannah|Derby|Dover|Limerick|Essen|Wales|Chile|Cortes|Thai|Kiwi|Java|Madeira|Holland|Afghan|Afghani|Hama|Lima|Rio|Surrey|Fez|Nancy|US|WHO|CAR|ICE|AU|PA|CARE|SHAPE|PACE|ALBA|NAM|RAW|SEC|SAS|Perm|Fano|Maine|Commonwealth|Cheka";
