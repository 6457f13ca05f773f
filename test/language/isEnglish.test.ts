import { expect, test } from "vitest";
import { findWords } from "../../src/language/findWords.ts";
import { countFunctionWords, isEnglish } from "../../src/language/isEnglish.ts";

/** The same in each language, in our own words. */
const OTHERS: Readonly<Record<string, string>> = {
  German:
    "Die Ministerin sagte am Montag, dass die Gespräche mit den Nachbarn gescheitert seien und dass niemand wisse, wann sie wieder beginnen. Der Gesandte will nicht warten. „Wir haben alles versucht“, sagte er in der Hauptstadt.",
  French:
    "La ministre a déclaré lundi que les pourparlers avec les voisins avaient échoué et que personne ne savait quand ils reprendraient. L’envoyé ne veut pas attendre. « Nous avons tout essayé », a-t-il dit dans la capitale.",
  Spanish:
    "La ministra dijo el lunes que las conversaciones con los vecinos habían fracasado y que nadie sabía cuándo volverían a empezar. El enviado no quiere esperar. «Lo hemos intentado todo», dijo en la capital.",
  Portuguese:
    "A ministra disse na segunda-feira que as conversas com os vizinhos fracassaram e que ninguém sabe quando vão recomeçar. O enviado do governo não quer esperar. “Tentamos tudo o que era possível”, disse ele na capital do país.",
  Italian:
    "La ministra ha detto lunedì che i colloqui con i vicini sono falliti e che nessuno sa quando riprenderanno. L’inviato non vuole aspettare. «Abbiamo provato di tutto», ha detto nella capitale.",
  Dutch:
    "De minister zei maandag dat de gesprekken met de buren waren mislukt en dat niemand wist of en wanneer ze weer zouden beginnen. De gezant wil niet wachten. “We hebben alles geprobeerd”, zei hij in de hoofdstad.",
  Danish:
    "Ministeren sagde mandag, at forhandlingerne med naboerne var slået fejl, og at ingen vidste, hvornår de ville begynde igen. Udsendingen vil ikke vente. »Vi har prøvet alt, hvad der var muligt,« sagde han her i hovedstaden.",
  Swedish:
    "Ministern sade på måndagen att samtalen med grannarna hade misslyckats och att ingen visste när de skulle börja igen. Sändebudet vill inte vänta. ”Vi har försökt med allt”, sade han i huvudstaden under kvällen.",
  Polish:
    "Minister powiedziała w poniedziałek, że rozmowy z sąsiadami nie powiodły się i że nikt nie wie, kiedy zaczną się znowu. Wysłannik nie chce czekać. „Próbowaliśmy wszystkiego, to był nasz obowiązek” – powiedział w stolicy.",
  Romanian:
    "Ministra a spus luni că discuțiile cu vecinii au eșuat și că nimeni nu știe când vor începe din nou. Trimisul nu are răbdare și nu vrea să aștepte. „Am încercat totul”, a spus el în capitală, care are mulți oaspeți.",
  Turkish:
    "Bakan pazartesi günü komşularla yapılan görüşmelerin başarısız olduğunu ve ne zaman yeniden başlayacağını kimsenin bilmediğini söyledi. Elçi beklemek istemiyor. “Her şeyi denedik, ama olmadı” dedi başkentte o akşam.",
  Indonesian:
    "Menteri itu mengatakan pada hari Senin bahwa pembicaraan dengan negara tetangga telah gagal dan tidak ada yang tahu kapan akan dimulai lagi. Utusan itu tidak mau menunggu. “Kami sudah mencoba semuanya,” katanya di ibu kota.",
  Russian:
    "Министр заявила в понедельник, что переговоры с соседями провалились и никто не знает, когда они начнутся снова. Посланник не хочет ждать. «Мы попробовали всё», — сказал он в столице поздно вечером.",
  Arabic:
    "قالت الوزيرة يوم الاثنين إن المحادثات مع الجيران فشلت وإن أحدا لا يعرف متى ستبدأ من جديد. المبعوث لا يريد الانتظار. وقال في العاصمة مساء ذلك اليوم: لقد جربنا كل شيء ولم ننجح.",
  Latin:
    "Legatus die Lunae dixit colloquia cum vicinis irrita fuisse neque quemquam scire quando rursus inciperent. Nolo exspectare, inquit, quia omnia iam temptavimus et nihil effecimus in hac urbe.",
};

const tell = (text: string) => isEnglish(text, findWords(text));

test.each(Object.entries(OTHERS))("%s is not English, and not nearly", (_, text) => {
  expect(tell(text)).toBe(false);
  expect(countFunctionWords(text, findWords(text)).share).toBeLessThan(0.04);
});

test.each([
  "The minister said on Monday that the talks with the neighbours had failed and that nobody knew when they would begin again.",
  "FERRY SINKS OFF KESTREL BAY\n\nTwelve people were brought ashore on Sunday night, the coast guard said; three of them are still in hospital.",
  "“La paix, c’est la paix,” said Zoé Ölander, the envoy of Nouvelle-Rive, who had come with Jörg Vask and Teodora Îles to Kestrel Bay.",
])("English is: %s", (text) => expect(tell(text)).toBe(true));

test.each(["", "Ferry sinks off Kestrel Bay", "42 – 17, 3 : 1 ".repeat(50), "Nous ne savons pas."])(
  "too few words tell nothing: %s",
  (text) => expect(tell(text)).toBeNull(),
);
