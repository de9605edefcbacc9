/** Texts of the planner's page in English. */
export const planner = {
  onePlace: 'One place', allPlaces: 'All places', title: 'Planner', place: 'Place', concourse: 'Concourse',
  notPlanner: 'This page is for planners of the mall', notPlannerHint: 'Open the invitation link that the owner of the mall sends you.',
  visits: 'Visits', visitors_one: '{{count}} person', visitors_other: '{{count}} people', time: 'Time spent', perVisit: '{{time}} a visit', area: 'Area', squareMetres: '{{n}} m²',
  density: 'Per square metre',
  floorPlan: 'Floor plan', heat: 'Where people stood', heatUnit: 'Seconds in a cell of 0.5 m, all visitors together', hoverHint: 'Point at the floor, or move with the arrow keys, to read a cell.',
  cellRead: '{{across}} m across, {{along}} m in: {{time}}', nobody: 'Nobody stood anywhere in this period', nobodyHint: 'Seconds appear within moments of somebody walking in.',
  door: 'Door', counter: 'Counter', assistant: 'Assistant', arrival: 'Arrival',
  hottest: 'Stood at longest', coldest: 'Stood at least', withinHint: 'Within 1.2 m, all visitors together',
  fixture: 'Fixture', doorOf: 'Door of', secondsColumn: 'Seconds', share: 'Share',
  allFixtures: 'All fixtures', allDoors: 'All doors', cellsTable: 'Cells as a table', acrossColumn: 'Across, m', alongColumn: 'In, m', alongHall: 'Along, m', topCells: 'The {{n}} cells stood in longest',
  goods: 'What stands here most often', goodsHint: 'Counted over the {{count}} latest layouts', goodsNone: 'No shopper has a layout of this store yet.', choose: 'Choose a fixture in the plan or the table to see what stands on it.',
  goodsShare: '{{shoppers}} of {{of}}', nothingHere: 'Nothing stands here.',
  wallBay: 'Wall bay', gondola: 'Gondola', table: 'Table', plinth: 'Plinth', stage: 'Stage',
  legend: 'Legend',
} as const;
