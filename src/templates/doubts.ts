/** What a person should look at before a form becomes a template: a column or a row that was read in one of several ways, or not at all. */
export interface TemplateDoubt {
  why:
    /** The form does not say of which period a column is, or what it states: it is filled in by hand. */
    | 'unclearColumn'
    /** A formula of a kind that templates do not have, or one that differs down its column: the cells are filled in by hand. */
    | 'otherFormula'
    /** The form has a fraction there, 0,98 shown as 98%; tables of the add-in have the percent number 98. */
    | 'fraction'
    /** Of a changed block: its formula needs a row or a column that is gone. */
    | 'formulaLost'
    /** A row is called like no known indicator: it is found by its name alone. */
    | 'renamed';
  /** Address of the cell that is in question. */
  address: string;
  /** What stands there. */
  text: string;
}
