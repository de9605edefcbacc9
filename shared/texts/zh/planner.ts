import type { planner as en } from '../en/planner.ts';

/** 规划页的文字。 */
export const planner: Readonly<Record<keyof typeof en, string>> = {
  onePlace: '单个区域', allPlaces: '全部区域', title: '空间规划', place: '区域', concourse: '中庭',
  notPlanner: '这个页面仅供商场规划师使用', notPlannerHint: '请打开商场主发给你的邀请链接。',
  visits: '到访次数', visitors_one: '{{count}} 位顾客', visitors_other: '{{count}} 位顾客', time: '停留总时长', perVisit: '平均每次 {{time}}', area: '面积', squareMetres: '{{n}} 平方米',
  density: '每平方米',
  floorPlan: '平面图', heat: '顾客停留热度', heatUnit: '每 0.5 米方格内所有顾客的累计秒数', hoverHint: '把指针移到地面上，或用方向键移动，查看每一格的停留时长。',
  cellRead: '横向 {{across}} 米，纵深 {{along}} 米：{{time}}', nobody: '这段时间没有人停留', nobodyHint: '有人走进来后，片刻之内就会出现数据。',
  door: '门', counter: '收银台', assistant: '店员', arrival: '入口',
  hottest: '停留最久', coldest: '停留最少', withinHint: '1.2 米以内所有顾客的累计时长',
  fixture: '陈列架', doorOf: '门店', secondsColumn: '秒', share: '占比',
  allFixtures: '全部陈列架', allDoors: '全部门店', cellsTable: '方格数据表', acrossColumn: '横向（米）', alongColumn: '纵深（米）', alongHall: '沿廊（米）', topCells: '停留最久的 {{n}} 格',
  goods: '这里最常摆放的商品', goodsHint: '依据最近 {{count}} 份陈列统计', goodsNone: '还没有顾客拥有这家店的陈列。', choose: '在平面图或表格里选择一个陈列架，查看上面摆放的商品。',
   goodsShare: '{{of}} 份中的 {{shoppers}} 份', nothingHere: '这里没有摆放商品。',
  wallBay: '靠墙货架', gondola: '中岛货架', table: '展台', plinth: '展示座', stage: '地台',
  legend: '图例',
};
