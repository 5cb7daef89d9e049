const fs = require('fs');
const path = require('path');
const webpack = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const CssPlugin = require('mini-css-extract-plugin');
const FunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const { LicenseWebpackPlugin } = require('license-webpack-plugin');
const { serverCertificate } = require('./scripts/certificate.cjs');
const { finishMetadata, functionFiles } = require('./scripts/functions-metadata.cjs');
const { guidePages, guidePictures, helpPages } = require('./scripts/function-pages.cjs');

const here = (...parts) => path.join(__dirname, ...parts);
const localUrl = 'https://localhost:3000';
const officeCdn = 'https://appsforoffice.microsoft.com';

/** Patterns of files are written with slashes on every system; Windows has backslashes in its paths. */
const slashed = (file) => file.replaceAll('\\', '/');

const typescript = {
  test: /\.tsx?$/,
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2021' } },
};

/** Rooms whose modules only declare: what a page does not use of them is left out. */
const declarations = {
  include: [
    'spreadsheet',
    'indicators',
    'formulas',
    'recognition',
    'tables',
    'linking',
    'planning',
    'reports',
    'workbook',
  ].map((room) => here('src', room)),
  sideEffects: false,
};

const tableInfos = {
  test: here('src/tables/catalogue/index.ts'),
  enforce: 'pre',
  loader: here('scripts/table-infos.cjs'),
};

/** Office.js's is Microsoft's own, which allows it unmodified within an add-in; its package calls it LICENSE only. */
const OFFICE_LICENCE = { '@microsoft/office-js': 'Microsoft Office.js' };
/** Parts of Preact's package that have names, but no licence files, of their own. */
const preactLicence = fs.readFileSync(here('node_modules/preact/LICENSE'), 'utf8');
/** Licences of what may ship. */
const PERMISSIVE = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  OFFICE_LICENCE['@microsoft/office-js'],
];

/** The page's Content-Security-Policy: no inline script, no other host than Office.js's own. */
function contentSecurityPolicy(officeJs) {
  const scripts = officeJs === 'cdn' ? `'self' ${officeCdn}` : `'self'`;
  return [
    `default-src 'none'`,
    `script-src ${scripts}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ');
}

/** Fabric's buttons bring menus and key tips along, which none of the pane's buttons has. */
const leanButtons = new webpack.NormalModuleReplacementPlugin(
  /\/(ContextualMenu|KeytipData)$/,
  (resource) => {
    if (/office-ui-fabric-react[\\/]lib[\\/]components[\\/]Button$/.test(resource.context))
      resource.request = here('src/taskpane/left-out-of-fabric.ts');
  },
);

/** Completes functions.json (what the generator cannot say), writes its Vietnamese twin and the pages that Excel's help opens. */
class FunctionTextsPlugin {
  constructor(url) {
    this.helpUrl = `${url}/help/`;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionTexts', (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'FunctionTexts', stage }, (assets) => {
        if (!assets['functions.json']) return;
        const { en, vi } = finishMetadata(assets['functions.json'].source().toString(), {
          helpUrl: this.helpUrl,
        });
        const { RawSource } = webpack.sources;
        compilation.updateAsset('functions.json', new RawSource(en));
        compilation.emitAsset('functions.vi.json', new RawSource(vi));
        const guides = guidePages({ en: JSON.parse(en), vi: JSON.parse(vi) });
        for (const [name, text] of [...helpPages(), ...guides])
          compilation.emitAsset(`help/${name}`, new RawSource(text));
        for (const [name, bytes] of guidePictures(guides.values()))
          compilation.emitAsset(`help/${name}`, new RawSource(bytes));
      });
    });
  }
}

/** The page carries its style sheet, so that its first view waits for no second file. */
class StylesInPagePlugin {
  apply(compiler) {
    compiler.hooks.compilation.tap('StylesInPage', (compilation) => {
      HtmlPlugin.getHooks(compilation).alterAssetTags.tap('StylesInPage', (page) => {
        page.assetTags.styles = page.assetTags.styles.map(({ attributes, meta }) => {
          const innerHTML = compilation.getAsset(attributes.href).source.source().toString();
          compilation.deleteAsset(attributes.href);
          return { tagName: 'style', voidTag: false, attributes: {}, meta, innerHTML };
        });
        return page;
      });
    });
  }
}

/** A page of the add-in. */
const htmlPage = (filename, template, chunks, officeJs) =>
  new HtmlPlugin({
    filename,
    template,
    chunks,
    officeJs: officeJs === 'cdn' ? `${officeCdn}/lib/1/hosted/office.js` : 'office-js/office.js',
    csp: contentSecurityPolicy(officeJs),
    scriptLoading: 'defer',
  });

/** The add-in itself: static files for any web server. */
function addin(env, mode) {
  const url = (env.url ?? localUrl).replace(/\/$/, '');
  const officeJs = env.officejs ?? 'cdn';
  const language = env.language ?? 'auto';
  if (!url.startsWith('https://')) throw new Error('--env url must begin with https://');
  if (!['cdn', 'bundled'].includes(officeJs)) throw new Error('--env officejs is cdn or bundled');
  if (!['vi', 'en', 'auto'].includes(language)) throw new Error('--env language is vi, en or auto');
  const office = slashed(here('node_modules/@microsoft/office-js'));
  const bundledOffice = [
    {
      from: `${office}/dist/{office,excel-web-16.00,excel-win32-16.01,excel-mac-16.00,o15apptofilemappingtable}*.js`,
    },
    { from: `${office}/dist/{en-us,vi-vn}/*.js` },
    { from: `${office}/LICENSE.md` },
  ].map(({ from }) => ({
    from,
    to: ({ absoluteFilename }) => {
      const inside = path.relative(
        absoluteFilename.endsWith('.md') ? office : `${office}/dist`,
        absoluteFilename,
      );
      return `office-js/${slashed(inside)}`;
    },
    info: { minimized: true },
    globOptions: { ignore: ['**/*.debug.js', '**/*vsdoc*'] },
  }));
  return {
    name: 'addin',
    mode,
    target: ['web', 'es2021'],
    // the pane asks the functions that cells call: they are one set
    entry: {
      functions: './src/functions/index.ts',
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
      preview: './src/taskpane/preview-window/index.tsx',
    },
    devtool: mode === 'production' ? false : 'source-map',
    output: {
      path: here(env.out ?? 'dist'),
      clean: true,
      filename: '[name].[contenthash:8].js',
      assetModuleFilename: '[name].[contenthash:8][ext]',
      publicPath: '',
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // The pane and Fabric run on Preact: a third of React's bytes, and it is drawn sooner.
      alias: { react: here('node_modules/preact/compat'), 'react-dom': here('node_modules/preact/compat') },
    },
    module: {
      rules: [
        typescript,
        tableInfos,
        declarations,
        { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] },
      ],
    },
    // What cells and pane both need at the start is loaded once, and what reads and writes reports when one of them first asks.
    optimization: {
      splitChunks: {
        cacheGroups: {
          default: false,
          defaultVendors: false,
          subject: {
            test: /[\\/]src[\\/](spreadsheet|indicators|formulas|tables)[\\/]/,
            name: 'subject',
            // the window of the preview is a page of its own
            chunks: (chunk) => chunk.canBeInitial() && chunk.name !== 'preview',
            minChunks: 2,
            enforce: true,
          },
          fabric: {
            test: /[\\/]node_modules[\\/](office-ui-fabric-react|@uifabric)[\\/]/,
            name: 'fabric',
            chunks: 'async',
            enforce: true,
          },
          // what the tabs ask of the workbook alike
          workbook: {
            test: /[\\/]src[\\/](spreadsheet|formulas|recognition|tables|linking|planning|workbook)[\\/]/,
            name: 'workbook',
            chunks: 'async',
            minChunks: 2,
            enforce: true,
          },
          reports: {
            test: /[\\/]src[\\/](reports|indicators)[\\/]/,
            name: 'reports',
            chunks: 'async',
            minChunks: 2,
            enforce: true,
          },
        },
      },
    },
    plugins: [
      leanButtons,
      new webpack.DefinePlugin({
        __LANGUAGE__: JSON.stringify(language),
        __VERSION__: JSON.stringify(require('./package.json').version),
      }),
      new FunctionsMetadataPlugin({ output: 'functions.json', input: functionFiles() }),
      new FunctionTextsPlugin(url),
      new CssPlugin({ filename: '[name].[contenthash:8].css' }),
      htmlPage('taskpane.html', './src/taskpane/page.tsx', ['functions', 'taskpane'], officeJs),
      htmlPage('preview.html', './src/taskpane/preview-window/page.ts', ['preview'], officeJs),
      new StylesInPagePlugin(),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            transform: (text) => text.toString().replaceAll(localUrl, url),
          },
          ...(officeJs === 'bundled' ? bundledOffice : []),
        ],
      }),
      new LicenseWebpackPlugin({
        outputFilename: 'THIRD-PARTY-NOTICES.txt',
        perChunkOutput: false,
        addBanner: false,
        skipChildCompilers: true,
        licenseTypeOverrides: { ...OFFICE_LICENCE, 'preact-compat': 'MIT', 'preact-hooks': 'MIT' },
        licenseTextOverrides: { 'preact-compat': preactLicence, 'preact-hooks': preactLicence },
        unacceptableLicenseTest: (licence) => !PERMISSIVE.includes(licence),
        additionalModules: [
          { name: 'preact', directory: here('node_modules/preact') },
          ...(officeJs === 'bundled' ? [{ name: '@microsoft/office-js', directory: office }] : []),
        ],
      }),
    ],
    // Office.js's own files are as large as Microsoft makes them; ours warn when the pane would start slowly.
    performance: {
      maxAssetSize: 480_000,
      maxEntrypointSize: 570_000,
      assetFilter: (file) => /\.(js|css)$/.test(file) && !file.startsWith('office-js/'),
    },
    devServer: {
      host: 'localhost',
      port: 3000,
      static: false,
      hot: false,
      liveReload: true,
      server: { type: 'https', options: mode === 'development' ? serverCertificate() : undefined },
      headers: { 'Access-Control-Allow-Origin': '*' },
      client: { overlay: false },
    },
  };
}

/** The workbench's page: the grid with the built add-in in a frame beside it. Never part of the add-in. */
function workbenchPage() {
  return {
    name: 'workbench',
    mode: 'production',
    target: ['web', 'es2021'],
    entry: { workbench: './src/workbench/page/index.ts' },
    devtool: false,
    output: {
      path: here('build/workbench'),
      clean: true,
      filename: '[name].[contenthash:8].js',
      publicPath: '',
    },
    resolve: {
      extensions: ['.ts', '.tsx', '.js'],
      // The grid needs React 18, the pane's Fabric needs React 17: two pages, two bundles.
      alias: { react: here('node_modules/react-18'), 'react-dom': here('node_modules/react-dom-18') },
    },
    module: { rules: [typescript, tableInfos, { test: /\.css$/, use: [CssPlugin.loader, 'css-loader'] }] },
    // Minifying the grid's 12 MB costs a minute and serves no one: the page is only ever loaded from this machine.
    optimization: { minimize: false },
    plugins: [
      new CssPlugin({ filename: '[name].[contenthash:8].css' }),
      new HtmlPlugin({ filename: 'index.html', template: './src/workbench/page/index.html' }),
      new CopyPlugin({
        patterns: [
          { from: 'samples/*.xlsx', to: 'samples/[name][ext]' },
          { from: 'assets/*.png', to: 'assets/[name][ext]' },
        ],
      }),
    ],
    performance: { hints: false },
  };
}

/** The command line: the same workbench without a screen. */
function commandLine() {
  return {
    name: 'cli',
    mode: 'production',
    target: 'node20',
    entry: { cli: './src/workbench/cli/index.ts', reader: './src/workbench/cli/reading-worker.ts' },
    devtool: false,
    output: { path: here('build/cli'), clean: true, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    externalsPresets: { node: true },
    // jsdom draws pictures with this package where it is installed.
    externals: { canvas: 'commonjs canvas' },
    // What is required by a path that is known only when it runs stays Node's.
    module: {
      rules: [
        typescript,
        tableInfos,
        // it reads the style sheet that browsers begin with
        { test: /[\\/]jsdom[\\/].*[\\/]computed-style\.js$/, loader: here('scripts/own-folder.cjs') },
      ],
      parser: { javascript: { createRequire: false } },
    },
    optimization: { minimize: false, concatenateModules: false },
    performance: { hints: false },
  };
}

/** The pure rooms alone, for commands that open no workbook. */
function pureRooms() {
  return {
    name: 'pure',
    mode: 'production',
    target: 'node20',
    entry: { index: './src/pure.ts' },
    devtool: false,
    output: {
      path: here('build/pure'),
      clean: true,
      filename: '[name].js',
      library: { type: 'commonjs2' },
    },
    resolve: { extensions: ['.ts'] },
    module: { rules: [typescript, tableInfos, declarations] },
    optimization: { minimize: false },
    performance: { hints: false },
  };
}

module.exports = (env = {}, argv = {}) => {
  if (env.workbench) {
    return [
      addin({ ...env, officejs: 'bundled', out: 'build/addin' }, 'production'),
      workbenchPage(),
      commandLine(),
      pureRooms(),
    ];
  }
  return addin(env, argv.mode ?? 'production');
};
