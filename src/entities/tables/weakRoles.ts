/**
 * Roles that take the sector of what they are of: "army spokesman", "head of the church", "rebel commander".
 * Each stands under the sector that it has alone, `NONE` for those that have none.
 */
export const weakRoles = {
  NONE: "spokesman, spokeswoman, spokesperson, spokespeople, leader, chief, head, boss, member, source, aide, adviser, advisor, representative, negotiator, chief negotiator, mediator, delegate, delegation, chairman, chairwoman, chair, chairperson, director, executive director, managing director, deputy head, deputy chief, deputy director, figure, group, team, organisation, organization, body, agency, department, office, bureau, commission, committee, council, association, federation, movement, council member, board, founder, co-founder, manager, secretary, secretariat, coordinator, veteran, staff member, staffer, insider, operative, authority, unit, branch, wing, headquarters, institution, network, coalition, alliance, official spokesman, leadership, deputy leader, administrator, service, force, forces, agent, recruit, personnel, assistant, press office, press service, mission",
  GOV: "president, official, authorities, acting president, interim president, transitional president, president-elect, state",
  MIL: "commander, officer, captain, major, guard, forces commander, field commander, deputy commander, top commander",
} as const;
