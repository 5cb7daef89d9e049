import { listed } from './listed';

/** What a verb before a number says of it. */
export type VerbSense =
  /** The number is the level; behind a plan, the plan's: là. */
  | 'be'
  /** Growth, positive. */
  | 'up'
  /** Growth, negative. */
  | 'down'
  /** The number is a level or an attainment: đạt, ước đạt, là. */
  | 'reach'
  /** The number is the new level of something that moved: tăng lên, giảm còn. */
  | 'moveTo'
  /** A ratio: bằng 98% kế hoạch, bằng 109% cùng kỳ. */
  | 'equal'
  /** More than the plan. */
  | 'exceed'
  /** Less than the plan. */
  | 'miss'
  /** A multiple: gấp 2,3 lần. */
  | 'multiple'
  /** A part of a total: chiếm. */
  | 'share'
  /** Percentage points of a whole's growth: đóng góp. */
  | 'contribute'
  /** Percentage points taken from a whole's growth: kéo giảm. */
  | 'detract'
  /** The same as a level just named, in another unit: tương đương 1,3 tỷ USD. */
  | 'same'
  /** There is, there are: có 12 dự án. */
  | 'exist';

/** "đạt tốc độ tăng trưởng 7%": the growth itself, said with a verb. */
const RATE_OF = ['đạt', 'có', 'với', 'ghi nhận', 'đạt được', 'ước đạt'];
const GROWTHS = ['tốc độ tăng', 'tốc độ tăng trưởng', 'mức tăng', 'mức tăng trưởng'];
const FALLS = ['mức giảm', 'tốc độ giảm', 'mức sụt giảm'];

/** What a part contributes to. */
const TO_A_WHOLE = [
  'mức tăng',
  'mức tăng chung',
  'mức tăng trưởng',
  'mức tăng trưởng chung',
  'tăng trưởng',
  'tăng trưởng chung',
  'tốc độ tăng',
  'tốc độ tăng chung',
  'tốc độ tăng trưởng',
  'tốc độ tăng trưởng chung',
].flatMap((whole) =>
  [
    '',
    ' của tỉnh',
    ' toàn tỉnh',
    ' của thành phố',
    ' của huyện',
    ' của cả nước',
    ' của toàn ngành',
    ' của nền kinh tế',
    ' của toàn nền kinh tế',
  ].map((of) => `${whole}${of}`),
);

/** Verbs that stand before a number; longer ones win over shorter ones. */
export const VERBS: readonly (readonly [sense: VerbSense, ...spellings: string[]])[] = [
  ['be', 'là'],
  [
    'up',
    'tăng',
    'tăng trưởng',
    'tăng thêm',
    'tăng khá',
    'tăng nhẹ',
    'tăng mạnh',
    'tăng cao',
    'cao hơn',
    'lớn hơn',
    'nhiều hơn',
    'tăng cao hơn',
    'ước tăng',
    'tăng được',
    'tăng bình quân',
    'tăng trưởng bình quân',
    'bình quân tăng',
    'tăng tới',
    'tăng giá',
    'tăng giá tới',
    'tăng giá đến',
    'tăng đến',
    'nhanh hơn',
    'tăng mức',
    'mức tăng',
    'mức tăng trưởng',
    ...RATE_OF.flatMap((verb) => GROWTHS.map((growth) => `${verb} ${growth}`)),
  ],
  [
    'down',
    'giảm',
    'sụt giảm',
    'giảm nhẹ',
    'giảm mạnh',
    'giảm sâu',
    'thấp hơn',
    'ít hơn',
    'giảm bình quân',
    'giảm tới',
    'giảm giá',
    'giảm giá tới',
    'giảm giá đến',
    'giảm đến',
    'suy giảm',
    'giảm mức',
    'giảm thêm',
    'giảm được',
    ...RATE_OF.flatMap((verb) => FALLS.map((fall) => `${verb} ${fall}`)),
  ],
  [
    'reach',
    'đạt',
    'ước đạt',
    'ước tính đạt',
    'ước thực hiện',
    'ước thực hiện đạt',
    'thực hiện',
    'thực hiện đạt',
    'thực hiện được',
    'đạt được',
    'đạt mức',
    'đạt là',
    'ước',
    'ước tính',
    'ở mức',
    'đạt trị giá',
    'trị giá',
    'được',
    'dự ước',
    'đạt tỷ lệ',
    'ước được',
    'TH',
    'ƯTH',
    'đạt giá trị',
    'đạt kim ngạch',
    'dự kiến đạt',
    'dự kiến',
    'đạt tổng',
    'sản xuất đạt',
    'có mức',
  ],
  [
    'moveTo',
    'tăng lên',
    'nâng lên',
    'lên',
    'giảm còn',
    'giảm xuống còn',
    'giảm xuống',
    'còn',
    'xuống còn',
    'xuống',
    'nâng',
    'đưa',
    'lên mức',
    'tăng lên mức',
    'lên đến',
    'lên tới',
    'lên thành',
    'duy trì ở mức',
    'duy trì',
    'giữ ở mức',
    'tăng lên thành',
    'nâng tổng số lên',
  ],
  ['equal', 'bằng', 'ước bằng', 'chỉ bằng', 'đạt bằng', 'tương ứng', 'tương ứng với'],
  ['exceed', 'vượt', 'vượt mức', 'vượt mốc', 'đạt và vượt', 'vượt trên'],
  ['miss', 'hụt', 'thiếu', 'còn thiếu'],
  ['multiple', 'gấp', 'tăng gấp', 'cao gấp', 'nhiều gấp', 'gấp đến', 'gấp tới'],
  [
    'share',
    'chiếm',
    'chiếm tỷ trọng',
    'tỷ trọng',
    'với tỷ trọng',
    'tương ứng tỷ trọng',
    'chiếm tỷ lệ',
    'chiếm đến',
    'chiếm tới',
    'tỷ trọng chiếm',
  ],
  [
    'contribute',
    'đóng góp',
    'đóng góp vào',
    ...TO_A_WHOLE.map((whole) => `đóng góp vào ${whole}`),
    'góp',
    'làm tăng',
    'kéo tăng',
  ],
  ['detract', 'làm giảm', 'kéo giảm', 'kéo lùi', 'kéo tụt'],
  ['same', 'tương đương', 'tương đương với', 'tức', 'tức là', 'hay', 'hay là', 'quy đổi', 'xấp xỉ bằng'],
  ['exist', 'với', 'có', 'đã có', 'hiện có', 'gồm', 'là có'],
  ['reach', 'hoàn thành'],
];

/** Verbs of reaching a level. */
export const REACHED = VERBS.flatMap(([sense, ...spellings]) => (sense === 'reach' ? spellings : []));

/** Verbs that can only report what was done: a figure behind them is a result unless a target was announced before. */
export const RESULT_VERBS = listed(`
  kết nạp được, thu hút được, trong năm qua, năm qua, thời gian qua, vừa qua, ước đạt, ước tính đạt,
  ước thực hiện, ước tính, ước tăng, ước giảm, ước, đã, đạt được, thực hiện được, kết quả, tính đến,
  tính chung, lũy kế, cộng dồn, hiện có, hiện nay, đến nay, hiện còn,
`);

/** Adverbs that may stand among verb, approximation and number without changing their meaning. */
export const ADVERBS = listed(`
  đã, cũng, chỉ, mới, đều, sẽ, vẫn, lần lượt, tương ứng, bình quân, tới, đến, nữa, thêm, lại, khá, mạnh,
  nhẹ, cao, cao nhất, thấp nhất, dự kiến, phấn đấu, trong biên độ, trong khoảng, trong phạm vi, trong mức, dao động, ở khoảng, quanh mức,
`);
