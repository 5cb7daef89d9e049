import { acceptanceOf, withoutFinding, type CheckFinding } from '../../findings/check';
import { changeRecord } from '../blocks/record-part';
import { asProblem } from '../excel/errors';

/** Remembers that a finding was looked at and is right, for the reason that is given. */
export async function acceptFinding(finding: CheckFinding, reason: string): Promise<void> {
  await changed((accepted) => [...withoutFinding(accepted, finding), acceptanceOf(finding, reason)]);
}

/** Finds it again from now on. */
export async function withdrawAcceptance(finding: CheckFinding): Promise<void> {
  await changed((accepted) => withoutFinding(accepted, finding));
}

type Acceptances = ReturnType<typeof withoutFinding>;

async function changed(change: (accepted: Acceptances) => Acceptances): Promise<void> {
  try {
    await Excel.run((context) =>
      changeRecord(context, (record) => ({ ...record, accepted: change(record.accepted) })),
    );
  } catch (error) {
    throw asProblem(error);
  }
}
