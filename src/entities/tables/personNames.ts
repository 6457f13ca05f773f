/** Places that are also given names: a capital after them makes them a person. */
export const givenNames =
  "Jordan|Chad|Georgia|Israel|Kenya|India|China|Paris|Sydney|Chelsea|Victoria|Florence|Charlotte|Austin|Dallas|Milan|Vienna|Sofia|Santiago|Adelaide|Alexandria|Stanley|Virginia|Montana|Nevada|Salvador|Lourdes|Fátima|Medina|Trinidad|Brooklyn|Orlando|Phoenix|Savannah|Cleveland|Douglas|Lyon|Nancy|Devon|Siena|Selma|Aspen|Stirling|Indiana|Rosario|Mérida|Kingston|Samara|Persia|Tyre";

/** Places that are also surnames: a title or a given name before them makes them a person. */
export const surnames =
  "Cuba|Lima|Washington|Houston|Boston|Hamilton|England|Wales|Ireland|Holland|French|Brazil|Tennessee|Alabama|Melbourne|Perth|Derby|Durham|Lancaster|York|Bristol|Valencia|Toledo|Richmond|Montgomery|Portland|Columbus|Dover|Darwin|Hull|Windsor|Kent|Surrey|Cornwall|Essex|Cambridge|Oxford|Salisbury|Bethlehem|Mali|Albany|Lansing|Ponce|Bradford|Scot|Pole|Welsh|English|German|Malta|Jersey|Cork|Parma|Wagner|Cali|Murcia|Navarre|Aragon|Vigo|Cuenca|Trujillo|Mendoza|Bologna|Padua|Messina|Braga|Faro|Coimbra|Newcastle|Bergen|Delaware|Jamestown|Georgetown|Galle|Sunderland|Wellington|Sucre|Rhodes|Sidon|Finn|Dane|Swede|Turk|Nara|Brandenburg|Hesse|Burgundy|Maine|Saxon|Basque|Catalan|Ferguson|Guerrero|Castile|Breton|Bern|Raleigh|Dayton|Manchester|Berlin|London|Charleston|Derry";
