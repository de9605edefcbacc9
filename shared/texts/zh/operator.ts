import type { operator as en } from '../en/operator.ts';

/** 运营页的文字。 */
export const operator: Readonly<Record<keyof typeof en, string>> = {
  title: '模型', notOperator: '这个页面仅供商场运营员使用', notOperatorHint: '请打开商场主发给你的邀请链接。',
  refused: '操作未被接受：{{message}}',
  serving: '正在服务：第 {{n}} 版', version: '第 {{n}} 版', versionShort: 'v{{n}}', cameWithMall: '随商场附带',
  ndcg: 'NDCG@10', ndcgHint: '留出 {{n}} 位顾客评测；按热度排序为 {{value}}', hr: 'HR@10', hrHint: '前十名命中率；按热度排序为 {{value}}',
  perMinute: '每分钟互动', perMinuteHint: '最近一小时平均', shoppers: '已了解的顾客', shoppersHint: '共 {{n}} 次互动；{{out}} 人选择不被记录', device: '模型运行于 {{device}}',
  rollBack: '回退', rolledBack: '第 {{n}} 版已恢复服务。', rollBackHint: '立即恢复上一个版本。',

  training: '训练', train: '立即训练', cancel: '取消训练', asked: '训练已排队。', cancelled: '训练已取消。',
  trainingLead: '用顾客至今的行为训练，在独立进程中进行，不影响商场。',
  noTraining: '这里还没有训练过', noTrainingHint: '在此之前，由随商场附带的模型服务。',
  stepOf: '第 {{step}} 步，共 {{steps}} 步', resumed_one: '中断过 1 次，已从检查点继续', resumed_other: '中断过 {{count}} 次，已从检查点继续',
  loss: '损失', watched: '观察组顾客的 NDCG@10', curve: '第 {{n}} 次训练的曲线：{{steps}} 步后损失 {{loss}}', noCurve: '训练开始后，曲线会出现在这里。',
  queued: '排队中', running: '进行中', done: '已完成', failed: '失败', cancelledState: '已取消',
  asked_why: '手动', nightly_why: '每夜', newInteractions_why: '新互动已足够', made: '产出第 {{n}} 版', lastTrainings: '以往的训练',

  trial: '试用中', onTrial: '试用中：第 {{n}} 版', noTrial: '没有版本在试用', noTrialHint: '通过关卡的版本先在影子模式下试算，再面向一部分顾客试用。',
  judgedStage: '评测', shadowStage: '影子', shareStage: '部分顾客', guardStage: '服务中（观察期）',
  shadowHint: '它的结果与第 {{rival}} 版同时计算，但不展示给任何人。',
  shareHint: '{{share}} 的顾客始终由它服务，其余由第 {{rival}} 版服务。',
  guardHint: '它正在服务；{{share}} 的顾客暂时留在第 {{rival}} 版，以便及时发现下滑。',
  answers: '已比较的结果', agreement: '前十名重合', latency: '最慢百分之一', latencyBeside: '{{ms}} 毫秒；第 {{rival}} 版 {{other}} 毫秒', failures: '失败次数',
  armVisits: '已结束的到访', finds: '有所发现的到访', purchases: '有购买的到访', dismissals: '有拒绝的到访',
  difference: '每次到访的差异', interval: '{{low}} 至 {{high}}', going: '尚无定论', drop: '顾客体验变差', enough: '顾客体验没有变差',
  guardRule: '双方各满 {{n}} 次到访之前不作决定；之后若下滑超出偶然，会自动撤回。',
  next: '下一步', toService: '投入服务', reject: '否决', stepped: '第 {{n}} 版：{{state}}。',

  versions: '版本', versionColumn: '版本', learned: '训练数据', people: '真实顾客 {{people}} 位，模拟 {{simulated}} 位', state: '状态', figures: 'NDCG@10', against: '对比', gates: '关卡', steps: '经历',
  candidate_state: '候选', judged_state: '已通过关卡', shadow_state: '影子试算', share_state: '部分试用', inService_state: '服务中', retired_state: '曾经服务', rejected_state: '已否决', rolledBack_state: '已回退',
  ranking_gate: '排序更准', popularity_gate: '优于热度', exposure_gate: '小店有曝光', latency_gate: '响应够快',
  ranking_hint: '相对服务版本的 NDCG@10 增益，附配对自助法 95% 区间', popularity_hint: '与按热度排序相比的 NDCG@10',
  exposure_hint: '关注度较低的一半店铺所得的曝光占比', latency_hint: '算完全部得分所需毫秒，取最慢百分之一',
  wantedAbove: '高于 {{n}}', wantedBelow: '低于 {{n}}', passed: '通过', missed: '未通过', figure: '数值', threshold: '要求', byMall: '商场自动', byPerson: '运营员', dataset: '数据截至 {{at}}，哈希 {{hash}}', datasetNone: '数据：模拟顾客', close: '关闭', details: '第 {{n}} 版详情',

  health: '行为日志', perMinuteChart: '最近 60 分钟逐分钟的互动，共 {{n}} 次', minuteAgo_one: '{{count}} 分钟前', minuteAgo_other: '{{count}} 分钟前', export: '下载行为日志（JSON Lines）',
  malformed_aside: '无法读取', unknownKind_aside: '未知类型', unknownProduct_aside: '无人出售的商品', notSoldHere_aside: '别家店的商品', unknownSku_aside: '未知的规格',
  future_aside: '时间超前', old_aside: '过于久远', order_aside: '次序错乱', repeated_aside: '重复上报', flood_aside: '短时间内过多',
  setAside: '近 7 天搁置的事件', setAsideNone: '客户端上报的事件全部收下了。', reason: '原因', count: '事件数', trouble: '日志暂时无法写入：{{why}}',

  settings: '何时运行', nightlyAt: '每夜训练时间', never: '不训练', hour: 'UTC {{n}}:00', everyInteractions: '新增多少互动后训练', everyHint: '留空则不按此触发', automatic: '自动逐步推进',
  automaticHint: '关闭后，每一步都等运营员确认；体验下滑时仍会自动撤回。', trainSteps: '训练步数', minShoppers: '模拟顾客补足至', save: '保存', saved: '已保存。', wrongNumber: '请填 {{low}} 到 {{high}} 之间的整数。',
};
