/** Texts of the operator's page in English. */
export const operator = {
  title: 'Models', notOperator: 'This page is for operators of the mall', notOperatorHint: 'Open the invitation link that the owner of the mall sends you.',
  refused: 'That was refused: {{message}}',
  serving: 'In service: Version {{n}}', version: 'Version {{n}}', versionShort: 'v{{n}}', cameWithMall: 'came with the mall',
  ndcg: 'NDCG@10', ndcgHint: 'on {{n}} held-out shoppers; popularity {{value}}', hr: 'HR@10', hrHint: 'found among the first ten; popularity {{value}}',
  perMinute: 'Interactions a minute', perMinuteHint: 'in the last hour', shoppers: 'Shoppers known', shoppersHint: '{{n}} interactions; {{out}} opted out', device: 'Models run on {{device}}',
  rollBack: 'Roll back', rolledBack: 'Version {{n}} serves again.', rollBackHint: 'The version before serves again at once.',

  training: 'Training', train: 'Train now', cancel: 'Cancel training', asked: 'A training waits for its turn.', cancelled: 'The training was cancelled.',
  trainingLead: 'Learns from what shoppers did until now, in a process of its own beside the mall.',
  noTraining: 'Nothing has been trained here yet', noTrainingHint: 'Until then the model that came with the mall serves.',
  stepOf: 'Step {{step}} of {{steps}}', resumed_one: 'cut short once, went on from its checkpoint', resumed_other: 'cut short {{count}} times, went on from its checkpoint',
  loss: 'Loss', watched: 'NDCG@10 of watched shoppers', curve: 'Curves of training {{n}}: loss {{loss}} after {{steps}} steps', noCurve: 'The curves begin with the first steps.',
  queued: 'Waiting', running: 'Running', done: 'Done', failed: 'Failed', cancelledState: 'Cancelled',
  asked_why: 'by hand', nightly_why: 'by night', newInteractions_why: 'after enough new interactions', made: 'made version {{n}}', lastTrainings: 'Trainings before',

  trial: 'On trial', onTrial: 'On trial: Version {{n}}', noTrial: 'No version is on trial', noTrialHint: 'One that passes its gates is tried in shadow, then on a share of the shoppers.',
  judgedStage: 'Judged', shadowStage: 'Shadow', shareStage: 'Share', guardStage: 'In service, guarded',
  shadowHint: 'Its answers are computed beside those of version {{rival}} and shown to nobody.',
  shareHint: '{{share}} of the shoppers are answered by it, always the same; the others by version {{rival}}.',
  guardHint: 'It serves; {{share}} of the shoppers are held back on version {{rival}} for a while, to notice a drop.',
  answers: 'Answers compared', agreement: 'Same among the first ten', latency: 'Slowest in a hundred', latencyBeside: '{{ms}} ms; version {{rival}}: {{other}} ms', failures: 'Failed answers',
  armVisits: 'Visits ended', finds: 'Visits with a find', purchases: 'Visits with a purchase', dismissals: 'Visits that wave away',
  difference: 'Difference a visit', interval: '{{low}} to {{high}}', going: 'Not decided yet', drop: 'Shoppers are worse off', enough: 'Shoppers are not worse off',
  guardRule: 'Nothing is decided before each side has {{n}} visits; then a drop beyond chance takes the version back by itself.',
  next: 'Next step', toService: 'Put in service', reject: 'Reject', stepped: 'Version {{n}}: {{state}}.',

  versions: 'Versions', versionColumn: 'Version', learned: 'Learned from', people: '{{people}} people, {{simulated}} simulated', state: 'State', figures: 'NDCG@10', against: 'against', gates: 'Gates', steps: 'Its way',
  candidate_state: 'Candidate', judged_state: 'Passed its gates', shadow_state: 'In shadow', share_state: 'On a share', inService_state: 'In service', retired_state: 'Served before', rejected_state: 'Rejected', rolledBack_state: 'Rolled back',
  ranking_gate: 'Ranks better', popularity_gate: 'Beats popularity', exposure_gate: 'Small stores are seen', latency_gate: 'Answers quickly',
  ranking_hint: 'NDCG@10 gained over the version in service, with its 95 % interval by paired bootstrap', popularity_hint: 'NDCG@10 beside the most liked goods',
  exposure_hint: 'Share of what is seen that goes to the half of the stores liked least', latency_hint: 'Milliseconds to all scores, slowest in a hundred',
  wantedAbove: 'above {{n}}', wantedBelow: 'below {{n}}', passed: 'passed', missed: 'missed', figure: 'Figure', threshold: 'Wanted', byMall: 'the mall', byPerson: 'an operator', dataset: 'Data until {{at}}, hash {{hash}}', datasetNone: 'Data: simulated shoppers', close: 'Close', details: 'Details of version {{n}}',

  health: 'The journal', perMinuteChart: 'Interactions in each of the last 60 minutes, {{n}} altogether', minuteAgo_one: '{{count}} minute ago', minuteAgo_other: '{{count}} minutes ago', export: 'Download the journal (JSON lines)',
  malformed_aside: 'Not readable', unknownKind_aside: 'Of an unknown kind', unknownProduct_aside: 'About goods that nobody sells', notSoldHere_aside: 'About goods of another store', unknownSku_aside: 'Of an unknown variant',
  future_aside: 'Ahead of the clock', old_aside: 'Too old', order_aside: 'Out of order', repeated_aside: 'Reported before', flood_aside: 'Too many at once',
  setAside: 'Set aside in the last 7 days', setAsideNone: 'Everything that clients reported was taken.', reason: 'Reason', count: 'Events', trouble: 'The journal cannot keep what it is given: {{why}}',

  settings: 'When the loop runs', nightlyAt: 'Train every night at', never: 'Never', hour: '{{n}}:00 UTC', everyInteractions: 'Train after new interactions', everyHint: 'Empty: not', automatic: 'Go from step to step by itself',
  automaticHint: 'Without it a version waits for an operator after each step. Drops are taken back in any case.', trainSteps: 'Training steps', minShoppers: 'Simulated shoppers fill up to', save: 'Save', saved: 'Saved.', wrongNumber: 'A whole number from {{low}} to {{high}}.',
} as const;
