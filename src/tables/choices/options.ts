import type { CapRounding } from '../../indicators/arithmetic/ratings';
import type { IndicatorId } from '../../indicators/catalogue';
import { TRACKED_INDICATORS, trackedName } from '../kit/filling';
import type { Words } from '../kit/words';

/** What a table of one indicator may be about. */
export const TRACKED = Object.fromEntries<Words>(
  TRACKED_INDICATORS.map((id) => [id, trackedName(id)]),
) as Record<IndicatorId, Words>;

/** How a limit is made whole. */
export const ROUNDINGS: Readonly<Record<CapRounding, Words>> = {
  floor: { vi: 'Xuống', en: 'Down' },
  round: { vi: 'Gần nhất', en: 'To the nearest' },
  ceil: { vi: 'Lên', en: 'Up' },
};
