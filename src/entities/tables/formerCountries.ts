/** Countries that are no more and that news still names: alpha-3 as it was, alpha-2, name, official name, what followed. */
export const formerCountries: readonly (readonly [
  code: string,
  alpha2: string,
  name: string,
  official: string,
  successors: string,
])[] = [
  [
    "SUN",
    "SU",
    "Soviet Union",
    "Union of Soviet Socialist Republics",
    "RUS, UKR, BLR, MDA, EST, LVA, LTU, GEO, ARM, AZE, KAZ, UZB, TKM, KGZ, TJK",
  ],
  ["YUG", "YU", "Yugoslavia", "Socialist Federal Republic of Yugoslavia", "SRB, HRV, SVN, BIH, MKD, MNE"],
  ["SCG", "CS", "Serbia and Montenegro", "State Union of Serbia and Montenegro", "SRB, MNE"],
  ["CSK", "CS", "Czechoslovakia", "Czechoslovak Republic", "CZE, SVK"],
  ["DDR", "DD", "East Germany", "German Democratic Republic", "DEU"],
  ["YMD", "YD", "South Yemen", "People's Democratic Republic of Yemen", "YEM"],
  ["VDR", "VD", "North Vietnam", "Democratic Republic of Viet-Nam", "VNM"],
  ["RHO", "RH", "Rhodesia", "Republic of Rhodesia", "ZWE"],
  ["ANT", "AN", "Netherlands Antilles", "Netherlands Antilles", "CUW, SXM, BES"],
  ["PCZ", "PZ", "Panama Canal Zone", "Panama Canal Zone", "PAN"],
];
