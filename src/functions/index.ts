/* The whole library as one module: the bundler then joins it with what it stands on, which makes the file that cells wait for smaller. */
import './growth';
import './months';
import './numbers';
import './parts';
import './plan';
import './prices';
import './report-text';
import './statements';
import './targets';
