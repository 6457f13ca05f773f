import { describe, expect, test } from "vitest";
import { countryOf } from "../../src/entities/index.ts";

const check = (table: string, how?: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.trim().split(" = "))
    .map(([name, code]) => [name!, code!, how] as const);

const sure = [
  ...check(
    `Burma = MMR
    Ivory Coast = CIV
    Côte d’Ivoire = CIV
    Cote d'Ivoire = CIV
    Czechia = CZE
    the Netherlands = NLD
    U.S. = USA
    US = USA
    USA = USA
    U.S.A. = USA
    the States = USA
    America = USA
    the UK = GBR
    U.K. = GBR
    Great Britain = GBR
    UAE = ARE
    the Emirates = ARE
    the DPRK = PRK
    ROK = KOR
    DRC = COD
    DR Congo = COD
    Congo-Brazzaville = COG
    Guinea-Bissau = GNB
    Guinea Bissau = GNB
    Equatorial Guinea = GNQ
    Papua New Guinea = PNG
    Türkiye = TUR
    Turkiye = TUR
    São Tomé and Príncipe = STP
    Sao Tome = STP
    St. Lucia = LCA
    Saint Lucia = LCA
    St Kitts and Nevis = KNA
    Bosnia & Herzegovina = BIH
    Bosnia = BIH
    Swaziland = SWZ
    Cabo Verde = CPV
    Timor-Leste = TLS
    the Soviet Union = SUN
    USSR = SUN
    Yugoslavia = YUG
    East Germany = DDR
    Zaire = COD
    Macau = MAC
    Réunion = REU
    Curacao = CUW
    SOUTH AFRICA = ZAF
    The Gambia's = GMB
    the People's Republic of China = CHN
    Niger = NER
    South Sudan = SSD
    North Macedonia = MKD`,
    "name",
  ),
  ...check(
    `French = FRA
    a Frenchman = FRA
    Frenchwomen = FRA
    Spaniards = ESP
    a Swede = SWE
    Turks = TUR
    Danes = DNK
    the Dutch = NLD
    Swiss bankers = CHE
    Filipinos = PHL
    Burkinabè = BFA
    Nigerien officials = NER
    Nigerian officials = NGA
    South Korean trade minister = KOR
    the North Koreans = PRK
    Saudi = SAU
    Bosniaks = BIH
    Soviet troops = SUN
    Kosovars = XKX
    Palestinians = PSE
    Equatorial Guinean = GNQ
    Britons = GBR
    New Zealanders = NZL
    Scottish ministers = GBR
    Chechens = RUS
    Catalan leaders = ESP
    Crimean Tatars = UKR
    Taiwanese president = TWN
    East Timorese = TLS`,
    "demonym",
  ),
  ...check(
    `Kyiv = UKR
    Kiev's = UKR
    Beijing = CHN
    Peking = CHN
    The Hague = NLD
    Tel Aviv = ISR
    Naypyidaw = MMR
    Nay Pyi Taw = MMR
    Brasilia = BRA
    Bogotá = COL
    Bogota = COL
    Yaounde = CMR
    N’Djamena = TCD
    Ulan Bator = MNG
    Pyongyang = PRK
    Washington's envoy = USA
    Abu Dhabi = ARE
    Chișinău = MDA
    Port-au-Prince = HTI
    Port au Prince = HTI
    Ouagadougou = BFA
    Reykjavik = ISL
    Asuncion = PRY
    Sana'a = YEM
    Dar es Salaam = TZA
    Astana = KAZ
    Tegucigalpa = HND
    Antananarivo = MDG
    Kuala Lumpur = MYS
    Addis Ababa = ETH
    Ramallah = PSE
    Pristina = XKX
    Taipei = TWN
    MOSCOW = RUS`,
    "capital",
  ),
  ...check(
    `the Kremlin = RUS
    Kremlin spokesman = RUS
    the White House = USA
    Downing Street = GBR
    No 10 = GBR
    No. 10 = GBR
    Number 10 = GBR
    10 Downing Street = GBR
    the Élysée’s = FRA
    the Elysee Palace = FRA
    Quai d'Orsay = FRA
    Quai d’Orsay = FRA
    Foggy Bottom = USA
    Whitehall = GBR
    the Blue House = KOR
    Zhongnanhai = CHN
    the Holy See = VAT
    Malacanang = PHL
    Casa Rosada = ARG
    the Planalto = BRA
    Palazzo Chigi = ITA
    Rashtrapati Bhavan = IND
    the U.S. Treasury = USA`,
    "seat",
  ),
  ...check(
    `the Pentagon = USA
    Capitol Hill = USA
    the Bundestag = DEU
    the Knesset = ISR
    the Duma = RUS
    the State Duma = RUS
    the Sejm = POL
    the Verkhovna Rada = UKR
    Rada = UKR
    Lok Sabha = IND
    the Diet = JPN
    the Oireachtas = IRL
    the Dáil = IRL
    the Storting = NOR
    the CIA = USA
    C.I.A. = USA
    the FSB = RUS
    SVR = RUS
    GRU = RUS
    Mossad = ISR
    Shin Bet = ISR
    MI6 = GBR
    MI5 = GBR
    ISI = PAK
    DGSE = FRA
    BND = DEU
    the IDF = ISR
    the People's Liberation Army = CHN
    the Bundeswehr = DEU
    the IRGC = IRN
    Iran's Revolutionary Guards = IRN
    the Bank of England = GBR
    the Bundesbank = DEU
    Scotland Yard = GBR
    the FBI = USA
    Hezbollah = LBN
    Hamas = PSE
    al-Shabaab = SOM
    Al Shabaab = SOM
    the Taliban = AFG
    Houthis = YEM`,
  ),
  ...check(
    `Istanbul = TUR
    Shanghai = CHN
    Mumbai = IND
    Bombay = IND
    Kharkiv = UKR
    Kharkov = UKR
    Gdansk = POL
    Łódź = POL
    São Paulo = BRA
    Sao Paulo = BRA
    Munich = DEU
    Zurich = CHE
    Marseille = FRA
    Aleppo = SYR
    Mosul = IRQ
    Gaza City = PSE
    Goma = COD
    Xi'an = CHN
    Cox's Bazar = BGD
    Sharm el-Sheikh = EGY
    Diyarbakir = TUR
    İzmir = TUR
    Los Angeles = USA
    Malmö = SWE
    Tromso = NOR`,
    "city",
  ),
  ...check(
    `Scotland = GBR
    Chechnya = RUS
    Crimea = UKR
    the West Bank = PSE
    Northern Ireland = GBR
    Xinjiang = CHN
    California = USA
    Quebec = CAN
    Catalonia = ESP
    Darfur = SDN
    New York = USA
    N.Y. = USA`,
    "region",
  ),
];

describe("a name of one country", () => {
  test("there are more than two hundred", () => expect(sure.length).toBeGreaterThan(200));
  test.each(sure)("%s is of %s", (name, code, how) => {
    const found = countryOf(name);
    expect(found).toMatchObject({ code, ambiguous: false, others: [] });
    if (how) expect(found?.how).toBe(how);
  });
});

describe("a name of none", () => {
  test.each(
    "turkey|polish|china|us|who|nice|reading|chad|it|the|John Smith|Mr Jordan|Mrs Washington|Michael Jordan|Paris Hilton|Washington Post|Gulf of Guinea|guinea pigs|South China Sea|Paris Agreement|Latin America|the UN|UN envoy to Syria|NATO|Doctors Without Borders|Bank of America|Norwegian Refugee Council|minister|".split(
      "|",
    ),
  )("%s", (name) => expect(countryOf(name)).toBeNull());
});

describe("a name that may be another", () => {
  test.each([
    ["Jordan", "JOR", []],
    ["Chad", "TCD", []],
    ["Paris", "FRA", []],
    ["Sydney", "AUS", []],
    ["Washington", "USA", []],
    ["Georgia", "GEO", ["USA"]],
    ["Congo", "COD", ["COG"]],
    ["Congolese", "COD", ["COG"]],
    ["Guinea", "GIN", ["GNB", "GNQ"]],
    ["Korea", "KOR", ["PRK"]],
    ["Dominican", "DOM", ["DMA"]],
    ["Tripoli", "LBY", ["LBN"]],
    ["Congress", "USA", []],
    ["Franco-German", "FRA", ["DEU"]],
    ["Sino-American rivalry", "CHN", ["USA"]],
    ["Israel and Egypt", "ISR", ["EGY"]],
  ])("%s", (name, code, others) => {
    expect(countryOf(name)).toMatchObject({ code, others, ambiguous: true });
  });
  test.each([
    ["Jordan", "JOR"],
    ["Chad", "TCD"],
    ["Washington", "USA"],
    ["Lima", "PER"],
    ["Nice", "FRA"],
    ["Reading", "GBR"],
  ])("%s is sure where a place is expected", (name, code) => {
    expect(countryOf(name, { isPlaceContext: true })).toMatchObject({ code, ambiguous: false });
  });
});

describe("whose a phrase is", () => {
  test.each([
    ["French ambassador to Germany", "FRA"],
    ["ambassador of France to Germany", "FRA"],
    ["US Embassy in Moscow", "USA"],
    ["Foreign Ministry of the Republic of Korea", "KOR"],
    ["the government in Kyiv", "UKR"],
    ["Brazilian Congress", "BRA"],
    ["Russia's permanent representative to the UN", "RUS"],
    ["Jordan's foreign minister", "JOR"],
    ["spokesman for the Russian foreign ministry", "RUS"],
  ])("%s", (name, code) => expect(countryOf(name)).toMatchObject({ code, ambiguous: false }));
  test("an ambassador to a country is not of it", () => {
    expect(countryOf("ambassador to Germany")).toBeNull();
    expect(countryOf("special envoy for Yemen")).toBeNull();
    expect(countryOf("negotiator with the Taliban")).toBeNull();
  });
});

test("seats and bodies have a sector, places and people have none", () => {
  const sectorOf = (name: string) => countryOf(name)?.sector;
  expect(sectorOf("the Kremlin")).toBe("GOV");
  expect(sectorOf("the Pentagon")).toBe("MIL");
  expect(sectorOf("Capitol Hill")).toBe("LEG");
  expect(sectorOf("Mossad")).toBe("SPY");
  expect(sectorOf("the Old Bailey")).toBe("JUD");
  expect(sectorOf("the FBI")).toBe("COP");
  expect(sectorOf("Hezbollah")).toBe("REB");
  expect(sectorOf("Moscow")).toBeNull();
});
