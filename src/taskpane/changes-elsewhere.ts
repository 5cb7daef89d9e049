/** Changes of the workbook that another part of the pane makes and shows: nothing else is done to the workbook meanwhile. */
export class ChangesElsewhere {
  isUnderWay = false;
  /** The workbook was changed since the pane read it. */
  isUnread = false;

  /** Makes a change; the caller has seen to it that nothing else is under way. */
  async make<Result>(change: () => Promise<Result>): Promise<Result> {
    this.isUnderWay = true;
    this.isUnread = true;
    try {
      return await change();
    } finally {
      this.isUnderWay = false;
    }
  }
}
