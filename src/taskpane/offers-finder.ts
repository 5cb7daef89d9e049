import type { TableOffer } from '../contract';
import type { WorkbookService } from './workbook-service';

/** What the workbook can fill, best first, as far as the search has come. */
export interface FoundOffers {
  offers: TableOffer[];
  isSearching: boolean;
}

/** Looks for what the workbook can fill while the gallery is open: at most one search, which any choice ends. */
export class OffersFinder {
  private running: AbortController | null = null;
  private found: TableOffer[] = [];
  private isComplete = false;

  constructor(
    private readonly service: Pick<WorkbookService, 'findOffers'>,
    private readonly tell: (found: FoundOffers) => void,
  ) {}

  async begin(): Promise<void> {
    this.running?.abort();
    const search = (this.running = new AbortController());
    this.isComplete = false;
    const show = (offers: TableOffer[], isSearching: boolean) => {
      if (search !== this.running) return;
      this.found = offers;
      this.isComplete = !isSearching;
      this.tell({ offers, isSearching });
    };
    show([], true);
    try {
      const { signal } = search;
      show(await this.service.findOffers({ signal, onFound: (offers) => show(offers, true) }), false);
    } catch {
      // a workbook that cannot be read now is told of where a table is asked for
      show([], false);
    }
  }

  /** Goes on where a search was ended before its time. */
  resume(): void {
    if (!this.isComplete) void this.begin();
  }

  end(): void {
    if (!this.running) return;
    this.running.abort();
    this.running = null;
    this.tell({ offers: this.found, isSearching: false });
  }
}
