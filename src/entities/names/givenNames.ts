/** Short forms of given names, each list one name. */
const lists =
  "michael mike mick mikhail|william bill billy will liam|robert bob bobby rob|joseph joe joey|james jim jimmy jamie|thomas tom tommy|timothy tim|daniel dan danny|christopher chris|richard rick dick rich|elizabeth liz beth betty lisa|katherine kathy kate katie catherine cathy|edward ed ted eddie|donald don donny|ronald ron ronnie|jeffrey jeff geoffrey geoff|benjamin ben|samuel sam|alexander alex aleksandr alexandr sasha|anthony tony|andrew andy drew|matthew matt|nicholas nick nikolai|patrick pat|steven steve stephen|david dave|gregory greg|kenneth ken kenny|lawrence larry|henry hank harry|john jack johnny jon jonathan|charles chuck charlie|margaret peggy meg maggie|susan sue|deborah debbie deb|vladimir vlad volodymyr|jennifer jen jenny|barbara barb|rebecca becky|philip phil phillip|raymond ray|leonard leo len|frederick fred|peter pete petr|sergei sergey serhiy|dmitry dmitri dmytro|yuri yuriy iurii|mohammed muhammad mohamed mohammad|yevgeny evgeny evgeni yevgeni|alexei aleksei alexey oleksiy|gerald gerry jerry|terence terry|walter walt|victoria vicky|valerie val|bernard bernie|bernadette bernie|mitchell mitch|zachary zach|joshua josh|nathaniel nathan nate|theodore ted teddy";

const groupOf: ReadonlyMap<string, readonly number[]> = (() => {
  const groups = new Map<string, number[]>();
  lists.split("|").forEach((list, group) => {
    for (const name of list.split(" ")) groups.set(name, [...(groups.get(name) ?? []), group]);
  });
  return groups;
})();

/** Are two folded given names forms of one: Mike and Michael, Sergei and Sergey. */
export function isSameGivenName(one: string, other: string): boolean {
  if (one === other) return true;
  return groupOf.get(one)?.some((group) => groupOf.get(other)?.includes(group)) ?? false;
}
