import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 560:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

;(function (sax) {
  // wrapper for non-node envs
  sax.parser = function (strict, opt) {
    return new SAXParser(strict, opt)
  }
  sax.SAXParser = SAXParser
  sax.SAXStream = SAXStream
  sax.createStream = createStream

  // When we pass the MAX_BUFFER_LENGTH position, start checking for buffer overruns.
  // When we check, schedule the next check for MAX_BUFFER_LENGTH - (max(buffer lengths)),
  // since that's the earliest that a buffer overrun could occur.  This way, checks are
  // as rare as required, but as often as necessary to ensure never crossing this bound.
  // Furthermore, buffers are only tested at most once per write(), so passing a very
  // large string into write() might have undesirable effects, but this is manageable by
  // the caller, so it is assumed to be safe.  Thus, a call to write() may, in the extreme
  // edge case, result in creating at most one complete copy of the string passed in.
  // Set to Infinity to have unlimited buffers.
  sax.MAX_BUFFER_LENGTH = 64 * 1024

  var buffers = [
    'comment',
    'sgmlDecl',
    'textNode',
    'tagName',
    'doctype',
    'procInstName',
    'procInstBody',
    'entity',
    'attribName',
    'attribValue',
    'cdata',
    'script',
  ]

  sax.EVENTS = [
    'text',
    'processinginstruction',
    'sgmldeclaration',
    'doctype',
    'comment',
    'opentagstart',
    'attribute',
    'opentag',
    'closetag',
    'opencdata',
    'cdata',
    'closecdata',
    'error',
    'end',
    'ready',
    'script',
    'opennamespace',
    'closenamespace',
  ]

  function SAXParser(strict, opt) {
    if (!(this instanceof SAXParser)) {
      return new SAXParser(strict, opt)
    }

    var parser = this
    clearBuffers(parser)
    parser.q = parser.c = ''
    parser.bufferCheckPosition = sax.MAX_BUFFER_LENGTH
    parser.encoding = null;
    parser.opt = opt || {}
    parser.opt.lowercase = parser.opt.lowercase || parser.opt.lowercasetags
    parser.looseCase = parser.opt.lowercase ? 'toLowerCase' : 'toUpperCase'
    parser.opt.maxEntityCount = parser.opt.maxEntityCount || 512
    parser.opt.maxEntityDepth = parser.opt.maxEntityDepth || 4
    parser.entityCount = parser.entityDepth = 0
    parser.tags = []
    parser.closed = parser.closedRoot = parser.sawRoot = false
    parser.tag = parser.error = null
    parser.strict = !!strict
    parser.noscript = !!(strict || parser.opt.noscript)
    parser.state = S.BEGIN
    parser.strictEntities = parser.opt.strictEntities
    parser.ENTITIES =
      parser.strictEntities ?
        Object.create(sax.XML_ENTITIES)
      : Object.create(sax.ENTITIES)
    parser.attribList = []

    // namespaces form a prototype chain.
    // it always points at the current tag,
    // which protos to its parent tag.
    if (parser.opt.xmlns) {
      parser.ns = Object.create(rootNS)
    }

    // disallow unquoted attribute values if not otherwise configured
    // and strict mode is true
    if (parser.opt.unquotedAttributeValues === undefined) {
      parser.opt.unquotedAttributeValues = !strict
    }

    // mostly just for error reporting
    parser.trackPosition = parser.opt.position !== false
    if (parser.trackPosition) {
      parser.position = parser.line = parser.column = 0
    }
    emit(parser, 'onready')
  }

  if (!Object.create) {
    Object.create = function (o) {
      function F() {}
      F.prototype = o
      var newf = new F()
      return newf
    }
  }

  if (!Object.keys) {
    Object.keys = function (o) {
      var a = []
      for (var i in o) if (o.hasOwnProperty(i)) a.push(i)
      return a
    }
  }

  function checkBufferLength(parser) {
    var maxAllowed = Math.max(sax.MAX_BUFFER_LENGTH, 10)
    var maxActual = 0
    for (var i = 0, l = buffers.length; i < l; i++) {
      var len = parser[buffers[i]].length
      if (len > maxAllowed) {
        // Text/cdata nodes can get big, and since they're buffered,
        // we can get here under normal conditions.
        // Avoid issues by emitting the text node now,
        // so at least it won't get any bigger.
        switch (buffers[i]) {
          case 'textNode':
            closeText(parser)
            break

          case 'cdata':
            emitNode(parser, 'oncdata', parser.cdata)
            parser.cdata = ''
            break

          case 'script':
            emitNode(parser, 'onscript', parser.script)
            parser.script = ''
            break

          default:
            error(parser, 'Max buffer length exceeded: ' + buffers[i])
        }
      }
      maxActual = Math.max(maxActual, len)
    }
    // schedule the next check for the earliest possible buffer overrun.
    var m = sax.MAX_BUFFER_LENGTH - maxActual
    parser.bufferCheckPosition = m + parser.position
  }

  function clearBuffers(parser) {
    for (var i = 0, l = buffers.length; i < l; i++) {
      parser[buffers[i]] = ''
    }
  }

  function flushBuffers(parser) {
    closeText(parser)
    if (parser.cdata !== '') {
      emitNode(parser, 'oncdata', parser.cdata)
      parser.cdata = ''
    }
    if (parser.script !== '') {
      emitNode(parser, 'onscript', parser.script)
      parser.script = ''
    }
  }

  SAXParser.prototype = {
    end: function () {
      end(this)
    },
    write: write,
    resume: function () {
      this.error = null
      return this
    },
    close: function () {
      return this.write(null)
    },
    flush: function () {
      flushBuffers(this)
    },
  }

  var Stream
  try {
    Stream = (__nccwpck_require__(203).Stream)
  } catch (ex) {
    Stream = function () {}
  }
  if (!Stream) Stream = function () {}

  var streamWraps = sax.EVENTS.filter(function (ev) {
    return ev !== 'error' && ev !== 'end'
  })

  function createStream(strict, opt) {
    return new SAXStream(strict, opt)
  }

  function determineBufferEncoding(data, isEnd) {
    // BOM-based detection is the most reliable signal when present.
    if (data.length >= 2) {
      if (data[0] === 0xff && data[1] === 0xfe) {
        return 'utf-16le'
      }

      if (data[0] === 0xfe && data[1] === 0xff) {
        return 'utf-16be'
      }
    }

    if (data.length >= 3 && data[0] === 0xef && data[1] === 0xbb && data[2] === 0xbf) {
      return 'utf8'
    }

    if (data.length >= 4) {
      // XML documents without a BOM still start with "<?xml", which is enough
      // to distinguish UTF-16LE/BE from UTF-8 by looking at the zero bytes.
      if (data[0] === 0x3c && data[1] === 0x00 && data[2] === 0x3f && data[3] === 0x00) {
        return 'utf-16le'
      }

      if (data[0] === 0x00 && data[1] === 0x3c && data[2] === 0x00 && data[3] === 0x3f) {
        return 'utf-16be'
      }

      return 'utf8'
    }

    return isEnd ? 'utf8' : null
  }

  function SAXStream(strict, opt) {
    if (!(this instanceof SAXStream)) {
      return new SAXStream(strict, opt)
    }

    Stream.apply(this)

    this._parser = new SAXParser(strict, opt)
    this.writable = true
    this.readable = true

    var me = this

    this._parser.onend = function () {
      me.emit('end')
    }

    this._parser.onerror = function (er) {
      me.emit('error', er)

      // if didn't throw, then means error was handled.
      // go ahead and clear error, so we can write again.
      me._parser.error = null
    }

    this._decoder = null
    this._decoderBuffer = null
    streamWraps.forEach(function (ev) {
      Object.defineProperty(me, 'on' + ev, {
        get: function () {
          return me._parser['on' + ev]
        },
        set: function (h) {
          if (!h) {
            me.removeAllListeners(ev)
            me._parser['on' + ev] = h
            return h
          }
          me.on(ev, h)
        },
        enumerable: true,
        configurable: false,
      })
    })
  }

  SAXStream.prototype = Object.create(Stream.prototype, {
    constructor: {
      value: SAXStream,
    },
  })

  SAXStream.prototype._decodeBuffer = function (data, isEnd) {
    if (this._decoderBuffer) {
      // Keep incomplete leading bytes until we have enough data to infer the
      // stream encoding, then decode the buffered prefix together with the next chunk.
      data = Buffer.concat([this._decoderBuffer, data])
      this._decoderBuffer = null
    }

    if (!this._decoder) {
      var encoding = determineBufferEncoding(data, isEnd)
      if (!encoding) {
        // A very short first chunk may not contain enough bytes to detect the
        // encoding yet, so defer decoding until the next write/end call.
        this._decoderBuffer = data
        return ''
      }

      // Store the detected transport encoding so strict mode can compare it
      // with the optional encoding declared in the XML prolog later on.
      this._parser.encoding = encoding
      this._decoder = new TextDecoder(encoding)
    }

    return this._decoder.decode(data, { stream: !isEnd })
  }

  SAXStream.prototype.write = function (data) {
    if (
      typeof Buffer === 'function' &&
      typeof Buffer.isBuffer === 'function' &&
      Buffer.isBuffer(data)
    ) {
      data = this._decodeBuffer(data, false)
    } else if (this._decoderBuffer) {
      // Flush any buffered binary prefix before handling a string chunk.
      // This only matters if the caller mixes Buffer and string writes (used in test).
      var remaining = this._decodeBuffer(Buffer.alloc(0), true)
      if (remaining) {
        this._parser.write(remaining)
        this.emit('data', remaining)
      }
    }

    this._parser.write(data.toString())
    this.emit('data', data)
    return true
  }

  SAXStream.prototype.end = function (chunk) {
    if (chunk && chunk.length) {
      this.write(chunk)
    }
    // Flush any remaining decoded data from the TextDecoder
    if (this._decoderBuffer) {
      var finalChunk = this._decodeBuffer(Buffer.alloc(0), true)
      if (finalChunk) {
        this._parser.write(finalChunk)
        this.emit('data', finalChunk)
      }
    } else if (this._decoder) {
      var remaining = this._decoder.decode()
      if (remaining) {
        this._parser.write(remaining)
        this.emit('data', remaining)
      }
    }
    this._parser.end()
    return true
  }

  SAXStream.prototype.on = function (ev, handler) {
    var me = this
    if (!me._parser['on' + ev] && streamWraps.indexOf(ev) !== -1) {
      me._parser['on' + ev] = function () {
        var args =
          arguments.length === 1 ?
            [arguments[0]]
          : Array.apply(null, arguments)
        args.splice(0, 0, ev)
        me.emit.apply(me, args)
      }
    }

    return Stream.prototype.on.call(me, ev, handler)
  }

  // this really needs to be replaced with character classes.
  // XML allows all manner of ridiculous numbers and digits.
  var CDATAre = /^\[CDATA\[$/i
  var DOCTYPEre = /^DOCTYPE$/i
  var XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace'
  var XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/'
  var rootNS = { xml: XML_NAMESPACE, xmlns: XMLNS_NAMESPACE }

  // http://www.w3.org/TR/REC-xml/#NT-NameStartChar
  // This implementation works on strings, a single character at a time
  // as such, it cannot ever support astral-plane characters (10000-EFFFF)
  // without a significant breaking change to either this  parser, or the
  // JavaScript language.  Implementation of an emoji-capable xml parser
  // is left as an exercise for the reader.
  var nameStart =
    /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/

  var nameBody =
    /[:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/

  var entityStart =
    /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/
  var entityBody =
    /[#:_A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u00B7\u0300-\u036F\u203F-\u2040.\d-]/

  function isWhitespace(c) {
    return c === ' ' || c === '\n' || c === '\r' || c === '\t'
  }

  function isQuote(c) {
    return c === '"' || c === "'"
  }

  function isAttribEnd(c) {
    return c === '>' || isWhitespace(c)
  }

  function isMatch(regex, c) {
    return regex.test(c)
  }

  function notMatch(regex, c) {
    return !isMatch(regex, c)
  }

  var S = 0
  sax.STATE = {
    BEGIN: S++, // leading byte order mark or whitespace
    BEGIN_WHITESPACE: S++, // leading whitespace
    TEXT: S++, // general stuff
    TEXT_ENTITY: S++, // &amp and such.
    OPEN_WAKA: S++, // <
    SGML_DECL: S++, // <!BLARG
    SGML_DECL_QUOTED: S++, // <!BLARG foo "bar
    DOCTYPE: S++, // <!DOCTYPE
    DOCTYPE_QUOTED: S++, // <!DOCTYPE "//blah
    DOCTYPE_DTD: S++, // <!DOCTYPE "//blah" [ ...
    DOCTYPE_DTD_QUOTED: S++, // <!DOCTYPE "//blah" [ "foo
    COMMENT_STARTING: S++, // <!-
    COMMENT: S++, // <!--
    COMMENT_ENDING: S++, // <!-- blah -
    COMMENT_ENDED: S++, // <!-- blah --
    CDATA: S++, // <![CDATA[ something
    CDATA_ENDING: S++, // ]
    CDATA_ENDING_2: S++, // ]]
    PROC_INST: S++, // <?hi
    PROC_INST_BODY: S++, // <?hi there
    PROC_INST_ENDING: S++, // <?hi "there" ?
    OPEN_TAG: S++, // <strong
    OPEN_TAG_SLASH: S++, // <strong /
    ATTRIB: S++, // <a
    ATTRIB_NAME: S++, // <a foo
    ATTRIB_NAME_SAW_WHITE: S++, // <a foo _
    ATTRIB_VALUE: S++, // <a foo=
    ATTRIB_VALUE_QUOTED: S++, // <a foo="bar
    ATTRIB_VALUE_CLOSED: S++, // <a foo="bar"
    ATTRIB_VALUE_UNQUOTED: S++, // <a foo=bar
    ATTRIB_VALUE_ENTITY_Q: S++, // <foo bar="&quot;"
    ATTRIB_VALUE_ENTITY_U: S++, // <foo bar=&quot
    CLOSE_TAG: S++, // </a
    CLOSE_TAG_SAW_WHITE: S++, // </a   >
    SCRIPT: S++, // <script> ...
    SCRIPT_ENDING: S++, // <script> ... <
  }

  sax.XML_ENTITIES = Object.assign(Object.create(null), {
    amp: '&',
    gt: '>',
    lt: '<',
    quot: '"',
    apos: "'",
  })

  sax.ENTITIES = Object.assign(Object.create(null), {
    amp: '&',
    gt: '>',
    lt: '<',
    quot: '"',
    apos: "'",
    AElig: 198,
    Aacute: 193,
    Acirc: 194,
    Agrave: 192,
    Aring: 197,
    Atilde: 195,
    Auml: 196,
    Ccedil: 199,
    ETH: 208,
    Eacute: 201,
    Ecirc: 202,
    Egrave: 200,
    Euml: 203,
    Iacute: 205,
    Icirc: 206,
    Igrave: 204,
    Iuml: 207,
    Ntilde: 209,
    Oacute: 211,
    Ocirc: 212,
    Ograve: 210,
    Oslash: 216,
    Otilde: 213,
    Ouml: 214,
    THORN: 222,
    Uacute: 218,
    Ucirc: 219,
    Ugrave: 217,
    Uuml: 220,
    Yacute: 221,
    aacute: 225,
    acirc: 226,
    aelig: 230,
    agrave: 224,
    aring: 229,
    atilde: 227,
    auml: 228,
    ccedil: 231,
    eacute: 233,
    ecirc: 234,
    egrave: 232,
    eth: 240,
    euml: 235,
    iacute: 237,
    icirc: 238,
    igrave: 236,
    iuml: 239,
    ntilde: 241,
    oacute: 243,
    ocirc: 244,
    ograve: 242,
    oslash: 248,
    otilde: 245,
    ouml: 246,
    szlig: 223,
    thorn: 254,
    uacute: 250,
    ucirc: 251,
    ugrave: 249,
    uuml: 252,
    yacute: 253,
    yuml: 255,
    copy: 169,
    reg: 174,
    nbsp: 160,
    iexcl: 161,
    cent: 162,
    pound: 163,
    curren: 164,
    yen: 165,
    brvbar: 166,
    sect: 167,
    uml: 168,
    ordf: 170,
    laquo: 171,
    not: 172,
    shy: 173,
    macr: 175,
    deg: 176,
    plusmn: 177,
    sup1: 185,
    sup2: 178,
    sup3: 179,
    acute: 180,
    micro: 181,
    para: 182,
    middot: 183,
    cedil: 184,
    ordm: 186,
    raquo: 187,
    frac14: 188,
    frac12: 189,
    frac34: 190,
    iquest: 191,
    times: 215,
    divide: 247,
    OElig: 338,
    oelig: 339,
    Scaron: 352,
    scaron: 353,
    Yuml: 376,
    fnof: 402,
    circ: 710,
    tilde: 732,
    Alpha: 913,
    Beta: 914,
    Gamma: 915,
    Delta: 916,
    Epsilon: 917,
    Zeta: 918,
    Eta: 919,
    Theta: 920,
    Iota: 921,
    Kappa: 922,
    Lambda: 923,
    Mu: 924,
    Nu: 925,
    Xi: 926,
    Omicron: 927,
    Pi: 928,
    Rho: 929,
    Sigma: 931,
    Tau: 932,
    Upsilon: 933,
    Phi: 934,
    Chi: 935,
    Psi: 936,
    Omega: 937,
    alpha: 945,
    beta: 946,
    gamma: 947,
    delta: 948,
    epsilon: 949,
    zeta: 950,
    eta: 951,
    theta: 952,
    iota: 953,
    kappa: 954,
    lambda: 955,
    mu: 956,
    nu: 957,
    xi: 958,
    omicron: 959,
    pi: 960,
    rho: 961,
    sigmaf: 962,
    sigma: 963,
    tau: 964,
    upsilon: 965,
    phi: 966,
    chi: 967,
    psi: 968,
    omega: 969,
    thetasym: 977,
    upsih: 978,
    piv: 982,
    ensp: 8194,
    emsp: 8195,
    thinsp: 8201,
    zwnj: 8204,
    zwj: 8205,
    lrm: 8206,
    rlm: 8207,
    ndash: 8211,
    mdash: 8212,
    lsquo: 8216,
    rsquo: 8217,
    sbquo: 8218,
    ldquo: 8220,
    rdquo: 8221,
    bdquo: 8222,
    dagger: 8224,
    Dagger: 8225,
    bull: 8226,
    hellip: 8230,
    permil: 8240,
    prime: 8242,
    Prime: 8243,
    lsaquo: 8249,
    rsaquo: 8250,
    oline: 8254,
    frasl: 8260,
    euro: 8364,
    image: 8465,
    weierp: 8472,
    real: 8476,
    trade: 8482,
    alefsym: 8501,
    larr: 8592,
    uarr: 8593,
    rarr: 8594,
    darr: 8595,
    harr: 8596,
    crarr: 8629,
    lArr: 8656,
    uArr: 8657,
    rArr: 8658,
    dArr: 8659,
    hArr: 8660,
    forall: 8704,
    part: 8706,
    exist: 8707,
    empty: 8709,
    nabla: 8711,
    isin: 8712,
    notin: 8713,
    ni: 8715,
    prod: 8719,
    sum: 8721,
    minus: 8722,
    lowast: 8727,
    radic: 8730,
    prop: 8733,
    infin: 8734,
    ang: 8736,
    and: 8743,
    or: 8744,
    cap: 8745,
    cup: 8746,
    int: 8747,
    there4: 8756,
    sim: 8764,
    cong: 8773,
    asymp: 8776,
    ne: 8800,
    equiv: 8801,
    le: 8804,
    ge: 8805,
    sub: 8834,
    sup: 8835,
    nsub: 8836,
    sube: 8838,
    supe: 8839,
    oplus: 8853,
    otimes: 8855,
    perp: 8869,
    sdot: 8901,
    lceil: 8968,
    rceil: 8969,
    lfloor: 8970,
    rfloor: 8971,
    lang: 9001,
    rang: 9002,
    loz: 9674,
    spades: 9824,
    clubs: 9827,
    hearts: 9829,
    diams: 9830,
  })

  Object.keys(sax.ENTITIES).forEach(function (key) {
    var e = sax.ENTITIES[key]
    var s = typeof e === 'number' ? String.fromCharCode(e) : e
    sax.ENTITIES[key] = s
  })

  for (var s in sax.STATE) {
    sax.STATE[sax.STATE[s]] = s
  }

  // shorthand
  S = sax.STATE

  function emit(parser, event, data) {
    parser[event] && parser[event](data)
  }

  function getDeclaredEncoding(body) {
    var match = body && body.match(/(?:^|\s)encoding\s*=\s*(['"])([^'"]+)\1/i)
    return match ? match[2] : null
  }

  function normalizeEncodingName(encoding) {
    if (!encoding) {
      return null
    }

    return encoding.toLowerCase().replace(/[^a-z0-9]/g, '')
  }

  function encodingsMatch(detectedEncoding, declaredEncoding) {
    const detected = normalizeEncodingName(detectedEncoding)
    const declared = normalizeEncodingName(declaredEncoding)

    if (!detected || !declared) {
      return true
    }

    if (declared === 'utf16') {
      return detected === 'utf16le' || detected === 'utf16be'
    }

    return detected === declared
  }

  function validateXmlDeclarationEncoding(parser, data) {
    if (
      !parser.strict ||
      !parser.encoding ||
      !data ||
      data.name !== 'xml'
    ) {
      return
    }

    var declaredEncoding = getDeclaredEncoding(data.body)
    if (
      declaredEncoding &&
      !encodingsMatch(parser.encoding, declaredEncoding)
    ) {
      strictFail(
        parser,
        'XML declaration encoding ' +
          declaredEncoding +
          ' does not match detected stream encoding ' +
          parser.encoding.toUpperCase()
      )
    }
  }

  function emitNode(parser, nodeType, data) {
    if (parser.textNode) closeText(parser)
    emit(parser, nodeType, data)
  }

  function closeText(parser) {
    parser.textNode = textopts(parser.opt, parser.textNode)
    if (parser.textNode) emit(parser, 'ontext', parser.textNode)
    parser.textNode = ''
  }

  function textopts(opt, text) {
    if (opt.trim) text = text.trim()
    if (opt.normalize) text = text.replace(/\s+/g, ' ')
    return text
  }

  function error(parser, er) {
    closeText(parser)
    if (parser.trackPosition) {
      er +=
        '\nLine: ' +
        parser.line +
        '\nColumn: ' +
        parser.column +
        '\nChar: ' +
        parser.c
    }
    er = new Error(er)
    parser.error = er
    emit(parser, 'onerror', er)
    return parser
  }

  function end(parser) {
    if (parser.sawRoot && !parser.closedRoot)
      strictFail(parser, 'Unclosed root tag')
    if (
      parser.state !== S.BEGIN &&
      parser.state !== S.BEGIN_WHITESPACE &&
      parser.state !== S.TEXT
    ) {
      error(parser, 'Unexpected end')
    }
    closeText(parser)
    parser.c = ''
    parser.closed = true
    emit(parser, 'onend')
    SAXParser.call(parser, parser.strict, parser.opt)
    return parser
  }

  function strictFail(parser, message) {
    if (typeof parser !== 'object' || !(parser instanceof SAXParser)) {
      throw new Error('bad call to strictFail')
    }
    if (parser.strict) {
      error(parser, message)
    }
  }

  function newTag(parser) {
    if (!parser.strict) parser.tagName = parser.tagName[parser.looseCase]()
    var parent = parser.tags[parser.tags.length - 1] || parser
    var tag = (parser.tag = { name: parser.tagName, attributes: {} })

    // will be overridden if tag contails an xmlns="foo" or xmlns:foo="bar"
    if (parser.opt.xmlns) {
      tag.ns = parent.ns
    }
    parser.attribList.length = 0
    emitNode(parser, 'onopentagstart', tag)
  }

  function qname(name, attribute) {
    var i = name.indexOf(':')
    var qualName = i < 0 ? ['', name] : name.split(':')
    var prefix = qualName[0]
    var local = qualName[1]

    // <x "xmlns"="http://foo">
    if (attribute && name === 'xmlns') {
      prefix = 'xmlns'
      local = ''
    }

    return { prefix: prefix, local: local }
  }

  function attrib(parser) {
    if (!parser.strict) {
      parser.attribName = parser.attribName[parser.looseCase]()
    }

    if (
      parser.attribList.indexOf(parser.attribName) !== -1 ||
      parser.tag.attributes.hasOwnProperty(parser.attribName)
    ) {
      parser.attribName = parser.attribValue = ''
      return
    }

    if (parser.opt.xmlns) {
      var qn = qname(parser.attribName, true)
      var prefix = qn.prefix
      var local = qn.local

      if (prefix === 'xmlns') {
        // namespace binding attribute. push the binding into scope
        if (local === 'xml' && parser.attribValue !== XML_NAMESPACE) {
          strictFail(
            parser,
            'xml: prefix must be bound to ' +
              XML_NAMESPACE +
              '\n' +
              'Actual: ' +
              parser.attribValue
          )
        } else if (
          local === 'xmlns' &&
          parser.attribValue !== XMLNS_NAMESPACE
        ) {
          strictFail(
            parser,
            'xmlns: prefix must be bound to ' +
              XMLNS_NAMESPACE +
              '\n' +
              'Actual: ' +
              parser.attribValue
          )
        } else {
          var tag = parser.tag
          var parent = parser.tags[parser.tags.length - 1] || parser
          if (tag.ns === parent.ns) {
            tag.ns = Object.create(parent.ns)
          }
          tag.ns[local] = parser.attribValue
        }
      }

      // defer onattribute events until all attributes have been seen
      // so any new bindings can take effect. preserve attribute order
      // so deferred events can be emitted in document order
      parser.attribList.push([parser.attribName, parser.attribValue])
    } else {
      // in non-xmlns mode, we can emit the event right away
      parser.tag.attributes[parser.attribName] = parser.attribValue
      emitNode(parser, 'onattribute', {
        name: parser.attribName,
        value: parser.attribValue,
      })
    }

    parser.attribName = parser.attribValue = ''
  }

  function openTag(parser, selfClosing) {
    if (parser.opt.xmlns) {
      // emit namespace binding events
      var tag = parser.tag

      // add namespace info to tag
      var qn = qname(parser.tagName)
      tag.prefix = qn.prefix
      tag.local = qn.local
      tag.uri = tag.ns[qn.prefix] || ''

      if (tag.prefix && !tag.uri) {
        strictFail(
          parser,
          'Unbound namespace prefix: ' + JSON.stringify(parser.tagName)
        )
        tag.uri = qn.prefix
      }

      var parent = parser.tags[parser.tags.length - 1] || parser
      if (tag.ns && parent.ns !== tag.ns) {
        Object.keys(tag.ns).forEach(function (p) {
          emitNode(parser, 'onopennamespace', {
            prefix: p,
            uri: tag.ns[p],
          })
        })
      }

      // handle deferred onattribute events
      // Note: do not apply default ns to attributes:
      //   http://www.w3.org/TR/REC-xml-names/#defaulting
      for (var i = 0, l = parser.attribList.length; i < l; i++) {
        var nv = parser.attribList[i]
        var name = nv[0]
        var value = nv[1]
        var qualName = qname(name, true)
        var prefix = qualName.prefix
        var local = qualName.local
        var uri = prefix === '' ? '' : tag.ns[prefix] || ''
        var a = {
          name: name,
          value: value,
          prefix: prefix,
          local: local,
          uri: uri,
        }

        // if there's any attributes with an undefined namespace,
        // then fail on them now.
        if (prefix && prefix !== 'xmlns' && !uri) {
          strictFail(
            parser,
            'Unbound namespace prefix: ' + JSON.stringify(prefix)
          )
          a.uri = prefix
        }
        parser.tag.attributes[name] = a
        emitNode(parser, 'onattribute', a)
      }
      parser.attribList.length = 0
    }

    parser.tag.isSelfClosing = !!selfClosing

    // process the tag
    parser.sawRoot = true
    parser.tags.push(parser.tag)
    emitNode(parser, 'onopentag', parser.tag)
    if (!selfClosing) {
      // special case for <script> in non-strict mode.
      if (!parser.noscript && parser.tagName.toLowerCase() === 'script') {
        parser.state = S.SCRIPT
      } else {
        parser.state = S.TEXT
      }
      parser.tag = null
      parser.tagName = ''
    }
    parser.attribName = parser.attribValue = ''
    parser.attribList.length = 0
  }

  function closeTag(parser) {
    if (!parser.tagName) {
      strictFail(parser, 'Weird empty close tag.')
      parser.textNode += '</>'
      parser.state = S.TEXT
      return
    }

    if (parser.script) {
      if (parser.tagName !== 'script') {
        parser.script += '</' + parser.tagName + '>'
        parser.tagName = ''
        parser.state = S.SCRIPT
        return
      }
      emitNode(parser, 'onscript', parser.script)
      parser.script = ''
    }

    // first make sure that the closing tag actually exists.
    // <a><b></c></b></a> will close everything, otherwise.
    var t = parser.tags.length
    var tagName = parser.tagName
    if (!parser.strict) {
      tagName = tagName[parser.looseCase]()
    }
    var closeTo = tagName
    while (t--) {
      var close = parser.tags[t]
      if (close.name !== closeTo) {
        // fail the first time in strict mode
        strictFail(parser, 'Unexpected close tag')
      } else {
        break
      }
    }

    // didn't find it.  we already failed for strict, so just abort.
    if (t < 0) {
      strictFail(parser, 'Unmatched closing tag: ' + parser.tagName)
      parser.textNode += '</' + parser.tagName + '>'
      parser.state = S.TEXT
      return
    }
    parser.tagName = tagName
    var s = parser.tags.length
    while (s-- > t) {
      var tag = (parser.tag = parser.tags.pop())
      parser.tagName = parser.tag.name
      emitNode(parser, 'onclosetag', parser.tagName)

      var x = {}
      for (var i in tag.ns) {
        x[i] = tag.ns[i]
      }

      var parent = parser.tags[parser.tags.length - 1] || parser
      if (parser.opt.xmlns && tag.ns !== parent.ns) {
        // remove namespace bindings introduced by tag
        Object.keys(tag.ns).forEach(function (p) {
          var n = tag.ns[p]
          emitNode(parser, 'onclosenamespace', { prefix: p, uri: n })
        })
      }
    }
    if (t === 0) parser.closedRoot = true
    parser.tagName = parser.attribValue = parser.attribName = ''
    parser.attribList.length = 0
    parser.state = S.TEXT
  }

  function parseEntity(parser) {
    var entity = parser.entity
    var entityLC = entity.toLowerCase()
    var num
    var numStr = ''

    if (parser.ENTITIES[entity]) {
      return parser.ENTITIES[entity]
    }
    if (parser.ENTITIES[entityLC]) {
      return parser.ENTITIES[entityLC]
    }
    entity = entityLC
    if (entity.charAt(0) === '#') {
      if (entity.charAt(1) === 'x') {
        entity = entity.slice(2)
        num = parseInt(entity, 16)
        numStr = num.toString(16)
      } else {
        entity = entity.slice(1)
        num = parseInt(entity, 10)
        numStr = num.toString(10)
      }
    }
    entity = entity.replace(/^0+/, '')
    if (
      isNaN(num) ||
      numStr.toLowerCase() !== entity ||
      num < 0 ||
      num > 0x10ffff ||
      !isXmlChar(num)
    ) {
      strictFail(parser, 'Invalid character entity')
      return '&' + parser.entity + ';'
    }

    return String.fromCodePoint(num)
  }

  // Returns true if `num` is a code point that matches the XML `Char`
  // production, false otherwise. Character references that resolve to a
  // character outside this range (e.g. surrogates or restricted control
  // characters) are not well-formed.
  // https://www.w3.org/TR/REC-xml/#NT-Char
  // https://www.w3.org/TR/REC-xml/#wf-Legalchar
  function isXmlChar(num) {
    return (
      num === 0x9 ||
      num === 0xa ||
      num === 0xd ||
      (num >= 0x20 && num <= 0xd7ff) ||
      (num >= 0xe000 && num <= 0xfffd) ||
      (num >= 0x10000 && num <= 0x10ffff)
    )
  }

  function beginWhiteSpace(parser, c) {
    if (c === '<') {
      parser.state = S.OPEN_WAKA
      parser.startTagPosition = parser.position
    } else if (!isWhitespace(c)) {
      // have to process this as a text node.
      // weird, but happens.
      strictFail(parser, 'Non-whitespace before first tag.')
      parser.textNode = c
      parser.state = S.TEXT
    }
  }

  function charAt(chunk, i) {
    var result = ''
    if (i < chunk.length) {
      result = chunk.charAt(i)
    }
    return result
  }

  function write(chunk) {
    var parser = this
    if (this.error) {
      throw this.error
    }
    if (parser.closed) {
      return error(
        parser,
        'Cannot write after close. Assign an onready handler.'
      )
    }
    if (chunk === null) {
      return end(parser)
    }
    if (typeof chunk === 'object') {
      chunk = chunk.toString()
    }
    var i = 0
    var c = ''
    while (true) {
      c = charAt(chunk, i++)
      parser.c = c

      if (!c) {
        break
      }

      if (parser.trackPosition) {
        parser.position++
        if (c === '\n') {
          parser.line++
          parser.column = 0
        } else {
          parser.column++
        }
      }

      switch (parser.state) {
        case S.BEGIN:
          parser.state = S.BEGIN_WHITESPACE
          if (c === '\uFEFF') {
            continue
          }
          beginWhiteSpace(parser, c)
          continue

        case S.BEGIN_WHITESPACE:
          beginWhiteSpace(parser, c)
          continue

        case S.TEXT:
          if (parser.sawRoot && !parser.closedRoot) {
            var starti = i - 1
            while (c && c !== '<' && c !== '&') {
              c = charAt(chunk, i++)
              if (c && parser.trackPosition) {
                parser.position++
                if (c === '\n') {
                  parser.line++
                  parser.column = 0
                } else {
                  parser.column++
                }
              }
            }
            parser.textNode += chunk.substring(starti, i - 1)
          }
          if (
            c === '<' &&
            !(parser.sawRoot && parser.closedRoot && !parser.strict)
          ) {
            parser.state = S.OPEN_WAKA
            parser.startTagPosition = parser.position
          } else {
            if (
              !isWhitespace(c) &&
              (!parser.sawRoot || parser.closedRoot)
            ) {
              strictFail(parser, 'Text data outside of root node.')
            }
            if (c === '&') {
              parser.state = S.TEXT_ENTITY
            } else {
              parser.textNode += c
            }
          }
          continue

        case S.SCRIPT:
          // only non-strict
          if (c === '<') {
            parser.state = S.SCRIPT_ENDING
          } else {
            parser.script += c
          }
          continue

        case S.SCRIPT_ENDING:
          if (c === '/') {
            parser.state = S.CLOSE_TAG
          } else {
            parser.script += '<' + c
            parser.state = S.SCRIPT
          }
          continue

        case S.OPEN_WAKA:
          // either a /, ?, !, or text is coming next.
          if (c === '!') {
            parser.state = S.SGML_DECL
            parser.sgmlDecl = ''
          } else if (isWhitespace(c)) {
            // wait for it...
          } else if (isMatch(nameStart, c)) {
            parser.state = S.OPEN_TAG
            parser.tagName = c
          } else if (c === '/') {
            parser.state = S.CLOSE_TAG
            parser.tagName = ''
          } else if (c === '?') {
            parser.state = S.PROC_INST
            parser.procInstName = parser.procInstBody = ''
          } else {
            strictFail(parser, 'Unencoded <')
            // if there was some whitespace, then add that in.
            if (parser.startTagPosition + 1 < parser.position) {
              var pad = parser.position - parser.startTagPosition
              c = new Array(pad).join(' ') + c
            }
            parser.textNode += '<' + c
            parser.state = S.TEXT
          }
          continue

        case S.SGML_DECL:
          if (parser.sgmlDecl + c === '--') {
            parser.state = S.COMMENT
            parser.comment = ''
            parser.sgmlDecl = ''
            continue
          }

          if (
            parser.doctype &&
            parser.doctype !== true &&
            parser.sgmlDecl
          ) {
            parser.state = S.DOCTYPE_DTD
            parser.doctype += '<!' + parser.sgmlDecl + c
            parser.sgmlDecl = ''
          } else if (CDATAre.test(parser.sgmlDecl + c)) {
            emitNode(parser, 'onopencdata')
            parser.state = S.CDATA
            parser.sgmlDecl = ''
            parser.cdata = ''
          } else if (DOCTYPEre.test(parser.sgmlDecl + c)) {
            parser.state = S.DOCTYPE
            if (parser.doctype || parser.sawRoot) {
              strictFail(
                parser,
                'Inappropriately located doctype declaration'
              )
            }
            parser.doctype = ''
            parser.sgmlDecl = ''
          } else if (c === '>') {
            emitNode(parser, 'onsgmldeclaration', parser.sgmlDecl)
            parser.sgmlDecl = ''
            parser.state = S.TEXT
          } else if (isQuote(c)) {
            parser.state = S.SGML_DECL_QUOTED
            parser.sgmlDecl += c
          } else {
            parser.sgmlDecl += c
          }
          continue

        case S.SGML_DECL_QUOTED:
          if (c === parser.q) {
            parser.state = S.SGML_DECL
            parser.q = ''
          }
          parser.sgmlDecl += c
          continue

        case S.DOCTYPE:
          if (c === '>') {
            parser.state = S.TEXT
            emitNode(parser, 'ondoctype', parser.doctype)
            parser.doctype = true // just remember that we saw it.
          } else {
            parser.doctype += c
            if (c === '[') {
              parser.state = S.DOCTYPE_DTD
            } else if (isQuote(c)) {
              parser.state = S.DOCTYPE_QUOTED
              parser.q = c
            }
          }
          continue

        case S.DOCTYPE_QUOTED:
          parser.doctype += c
          if (c === parser.q) {
            parser.q = ''
            parser.state = S.DOCTYPE
          }
          continue

        case S.DOCTYPE_DTD:
          if (c === ']') {
            parser.doctype += c
            parser.state = S.DOCTYPE
          } else if (c === '<') {
            parser.state = S.OPEN_WAKA
            parser.startTagPosition = parser.position
          } else if (isQuote(c)) {
            parser.doctype += c
            parser.state = S.DOCTYPE_DTD_QUOTED
            parser.q = c
          } else {
            parser.doctype += c
          }
          continue

        case S.DOCTYPE_DTD_QUOTED:
          parser.doctype += c
          if (c === parser.q) {
            parser.state = S.DOCTYPE_DTD
            parser.q = ''
          }
          continue

        case S.COMMENT:
          if (c === '-') {
            parser.state = S.COMMENT_ENDING
          } else {
            parser.comment += c
          }
          continue

        case S.COMMENT_ENDING:
          if (c === '-') {
            parser.state = S.COMMENT_ENDED
            parser.comment = textopts(parser.opt, parser.comment)
            if (parser.comment) {
              emitNode(parser, 'oncomment', parser.comment)
            }
            parser.comment = ''
          } else {
            parser.comment += '-' + c
            parser.state = S.COMMENT
          }
          continue

        case S.COMMENT_ENDED:
          if (c !== '>') {
            strictFail(parser, 'Malformed comment')
            // allow <!-- blah -- bloo --> in non-strict mode,
            // which is a comment of " blah -- bloo "
            parser.comment += '--' + c
            parser.state = S.COMMENT
          } else if (parser.doctype && parser.doctype !== true) {
            parser.state = S.DOCTYPE_DTD
          } else {
            parser.state = S.TEXT
          }
          continue

        case S.CDATA:
          var starti = i - 1
          while (c && c !== ']') {
            c = charAt(chunk, i++)
            if (c && parser.trackPosition) {
              parser.position++
              if (c === '\n') {
                parser.line++
                parser.column = 0
              } else {
                parser.column++
              }
            }
          }
          parser.cdata += chunk.substring(starti, i - 1)
          if (c === ']') {
            parser.state = S.CDATA_ENDING
          }
          continue

        case S.CDATA_ENDING:
          if (c === ']') {
            parser.state = S.CDATA_ENDING_2
          } else {
            parser.cdata += ']' + c
            parser.state = S.CDATA
          }
          continue

        case S.CDATA_ENDING_2:
          if (c === '>') {
            if (parser.cdata) {
              emitNode(parser, 'oncdata', parser.cdata)
            }
            emitNode(parser, 'onclosecdata')
            parser.cdata = ''
            parser.state = S.TEXT
          } else if (c === ']') {
            parser.cdata += ']'
          } else {
            parser.cdata += ']]' + c
            parser.state = S.CDATA
          }
          continue

        case S.PROC_INST:
          if (c === '?') {
            parser.state = S.PROC_INST_ENDING
          } else if (isWhitespace(c)) {
            parser.state = S.PROC_INST_BODY
          } else {
            parser.procInstName += c
          }
          continue

        case S.PROC_INST_BODY:
          if (!parser.procInstBody && isWhitespace(c)) {
            continue
          } else if (c === '?') {
            parser.state = S.PROC_INST_ENDING
          } else {
            parser.procInstBody += c
          }
          continue

        case S.PROC_INST_ENDING:
          if (c === '>') {
            const procInstEndData = {
              name: parser.procInstName,
              body: parser.procInstBody,
            }
            validateXmlDeclarationEncoding(parser, procInstEndData)
            emitNode(parser, 'onprocessinginstruction', procInstEndData)
            parser.procInstName = parser.procInstBody = ''
            parser.state = S.TEXT
          } else {
            parser.procInstBody += '?' + c
            parser.state = S.PROC_INST_BODY
          }
          continue

        case S.OPEN_TAG:
          if (isMatch(nameBody, c)) {
            parser.tagName += c
          } else {
            newTag(parser)
            if (c === '>') {
              openTag(parser)
            } else if (c === '/') {
              parser.state = S.OPEN_TAG_SLASH
            } else {
              if (!isWhitespace(c)) {
                strictFail(parser, 'Invalid character in tag name')
              }
              parser.state = S.ATTRIB
            }
          }
          continue

        case S.OPEN_TAG_SLASH:
          if (c === '>') {
            openTag(parser, true)
            closeTag(parser)
          } else {
            strictFail(
              parser,
              'Forward-slash in opening tag not followed by >'
            )
            parser.state = S.ATTRIB
          }
          continue

        case S.ATTRIB:
          // haven't read the attribute name yet.
          if (isWhitespace(c)) {
            continue
          } else if (c === '>') {
            openTag(parser)
          } else if (c === '/') {
            parser.state = S.OPEN_TAG_SLASH
          } else if (isMatch(nameStart, c)) {
            parser.attribName = c
            parser.attribValue = ''
            parser.state = S.ATTRIB_NAME
          } else {
            strictFail(parser, 'Invalid attribute name')
          }
          continue

        case S.ATTRIB_NAME:
          if (c === '=') {
            parser.state = S.ATTRIB_VALUE
          } else if (c === '>') {
            strictFail(parser, 'Attribute without value')
            parser.attribValue = parser.attribName
            attrib(parser)
            openTag(parser)
          } else if (isWhitespace(c)) {
            parser.state = S.ATTRIB_NAME_SAW_WHITE
          } else if (isMatch(nameBody, c)) {
            parser.attribName += c
          } else {
            strictFail(parser, 'Invalid attribute name')
          }
          continue

        case S.ATTRIB_NAME_SAW_WHITE:
          if (c === '=') {
            parser.state = S.ATTRIB_VALUE
          } else if (isWhitespace(c)) {
            continue
          } else {
            strictFail(parser, 'Attribute without value')
            parser.tag.attributes[parser.attribName] = ''
            parser.attribValue = ''
            emitNode(parser, 'onattribute', {
              name: parser.attribName,
              value: '',
            })
            parser.attribName = ''
            if (c === '>') {
              openTag(parser)
            } else if (isMatch(nameStart, c)) {
              parser.attribName = c
              parser.state = S.ATTRIB_NAME
            } else {
              strictFail(parser, 'Invalid attribute name')
              parser.state = S.ATTRIB
            }
          }
          continue

        case S.ATTRIB_VALUE:
          if (isWhitespace(c)) {
            continue
          } else if (isQuote(c)) {
            parser.q = c
            parser.state = S.ATTRIB_VALUE_QUOTED
          } else {
            if (!parser.opt.unquotedAttributeValues) {
              error(parser, 'Unquoted attribute value')
            }
            parser.state = S.ATTRIB_VALUE_UNQUOTED
            parser.attribValue = c
          }
          continue

        case S.ATTRIB_VALUE_QUOTED:
          if (c !== parser.q) {
            if (c === '&') {
              parser.state = S.ATTRIB_VALUE_ENTITY_Q
            } else {
              parser.attribValue += c
            }
            continue
          }
          attrib(parser)
          parser.q = ''
          parser.state = S.ATTRIB_VALUE_CLOSED
          continue

        case S.ATTRIB_VALUE_CLOSED:
          if (isWhitespace(c)) {
            parser.state = S.ATTRIB
          } else if (c === '>') {
            openTag(parser)
          } else if (c === '/') {
            parser.state = S.OPEN_TAG_SLASH
          } else if (isMatch(nameStart, c)) {
            strictFail(parser, 'No whitespace between attributes')
            parser.attribName = c
            parser.attribValue = ''
            parser.state = S.ATTRIB_NAME
          } else {
            strictFail(parser, 'Invalid attribute name')
          }
          continue

        case S.ATTRIB_VALUE_UNQUOTED:
          if (!isAttribEnd(c)) {
            if (c === '&') {
              parser.state = S.ATTRIB_VALUE_ENTITY_U
            } else {
              parser.attribValue += c
            }
            continue
          }
          attrib(parser)
          if (c === '>') {
            openTag(parser)
          } else {
            parser.state = S.ATTRIB
          }
          continue

        case S.CLOSE_TAG:
          if (!parser.tagName) {
            if (isWhitespace(c)) {
              continue
            } else if (notMatch(nameStart, c)) {
              if (parser.script) {
                parser.script += '</' + c
                parser.state = S.SCRIPT
              } else {
                strictFail(parser, 'Invalid tagname in closing tag.')
              }
            } else {
              parser.tagName = c
            }
          } else if (c === '>') {
            closeTag(parser)
          } else if (isMatch(nameBody, c)) {
            parser.tagName += c
          } else if (parser.script) {
            parser.script += '</' + parser.tagName + c
            parser.tagName = ''
            parser.state = S.SCRIPT
          } else {
            if (!isWhitespace(c)) {
              strictFail(parser, 'Invalid tagname in closing tag')
            }
            parser.state = S.CLOSE_TAG_SAW_WHITE
          }
          continue

        case S.CLOSE_TAG_SAW_WHITE:
          if (isWhitespace(c)) {
            continue
          }
          if (c === '>') {
            closeTag(parser)
          } else {
            strictFail(parser, 'Invalid characters in closing tag')
          }
          continue

        case S.TEXT_ENTITY:
        case S.ATTRIB_VALUE_ENTITY_Q:
        case S.ATTRIB_VALUE_ENTITY_U:
          var returnState
          var buffer
          switch (parser.state) {
            case S.TEXT_ENTITY:
              returnState = S.TEXT
              buffer = 'textNode'
              break

            case S.ATTRIB_VALUE_ENTITY_Q:
              returnState = S.ATTRIB_VALUE_QUOTED
              buffer = 'attribValue'
              break

            case S.ATTRIB_VALUE_ENTITY_U:
              returnState = S.ATTRIB_VALUE_UNQUOTED
              buffer = 'attribValue'
              break
          }

          if (c === ';') {
            var parsedEntity = parseEntity(parser)
            if (
              parser.opt.unparsedEntities &&
              !Object.values(sax.XML_ENTITIES).includes(parsedEntity)
            ) {
              if ((parser.entityCount += 1) > parser.opt.maxEntityCount) {
                error(
                  parser,
                  'Parsed entity count exceeds max entity count'
                )
              }

              if ((parser.entityDepth += 1) > parser.opt.maxEntityDepth) {
                error(
                  parser,
                  'Parsed entity depth exceeds max entity depth'
                )
              }

              parser.entity = ''
              parser.state = returnState
              parser.write(parsedEntity)
              parser.entityDepth -= 1
            } else {
              parser[buffer] += parsedEntity
              parser.entity = ''
              parser.state = returnState
            }
          } else if (
            isMatch(parser.entity.length ? entityBody : entityStart, c)
          ) {
            parser.entity += c
          } else {
            strictFail(parser, 'Invalid character in entity name')
            parser[buffer] += '&' + parser.entity + c
            parser.entity = ''
            parser.state = returnState
          }

          continue

        default: /* istanbul ignore next */ {
          throw new Error(parser, 'Unknown state: ' + parser.state)
        }
      }
    } // while

    if (parser.position >= parser.bufferCheckPosition) {
      checkBufferLength(parser)
    }
    return parser
  }

  /*! http://mths.be/fromcodepoint v0.1.0 by @mathias */
  /* istanbul ignore next */
  if (!String.fromCodePoint) {
    ;(function () {
      var stringFromCharCode = String.fromCharCode
      var floor = Math.floor
      var fromCodePoint = function () {
        var MAX_SIZE = 0x4000
        var codeUnits = []
        var highSurrogate
        var lowSurrogate
        var index = -1
        var length = arguments.length
        if (!length) {
          return ''
        }
        var result = ''
        while (++index < length) {
          var codePoint = Number(arguments[index])
          if (
            !isFinite(codePoint) || // `NaN`, `+Infinity`, or `-Infinity`
            codePoint < 0 || // not a valid Unicode code point
            codePoint > 0x10ffff || // not a valid Unicode code point
            floor(codePoint) !== codePoint // not an integer
          ) {
            throw RangeError('Invalid code point: ' + codePoint)
          }
          if (codePoint <= 0xffff) {
            // BMP code point
            codeUnits.push(codePoint)
          } else {
            // Astral code point; split in surrogate halves
            // http://mathiasbynens.be/notes/javascript-encoding#surrogate-formulae
            codePoint -= 0x10000
            highSurrogate = (codePoint >> 10) + 0xd800
            lowSurrogate = (codePoint % 0x400) + 0xdc00
            codeUnits.push(highSurrogate, lowSurrogate)
          }
          if (index + 1 === length || codeUnits.length > MAX_SIZE) {
            result += stringFromCharCode.apply(null, codeUnits)
            codeUnits.length = 0
          }
        }
        return result
      }
      /* istanbul ignore next */
      if (Object.defineProperty) {
        Object.defineProperty(String, 'fromCodePoint', {
          value: fromCodePoint,
          configurable: true,
          writable: true,
        })
      } else {
        String.fromCodePoint = fromCodePoint
      }
    })()
  }
})( false ? (0) : exports)


/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Uh: () => (/* reexport */ benjaminiHochberg),
  dS: () => (/* reexport */ comparePaired),
  Cj: () => (/* reexport */ compareUnpaired),
  wN: () => (/* reexport */ nominalLevels),
  x8: () => (/* reexport */ registry_readResults),
  Gc: () => (/* reexport */ renderMarkdown),
  bF: () => (/* reexport */ renderTerminal),
  C5: () => (/* reexport */ signed_rank_signedRankInterval)
});

;// CONCATENATED MODULE: ./lib/statistics/robust.js
/** Centres and scales that a few wild values cannot move. */
/** @throws RangeError naming `what` unless every value is finite and there are at least `least` of them. */
function robust_checkSample(values, what, least = 1) {
    if (values.length < least)
        throw new RangeError(`${what} needs at least ${least} values, got ${values.length}`);
    for (let i = 0; i < values.length; i++) {
        if (!Number.isFinite(values[i]))
            throw new RangeError(`${what}: value ${i} is ${values[i]}, not a finite number`);
    }
}
/** An ascending copy. */
function sorted(values) {
    return new Float64Array(values).sort();
}
/** Up to this many values, inserting one after the other is quickest. */
const few = 64;
/** An ascending copy as a plain list, for suites that keep many short ones: a typed array of its own takes
 *  longer to make than such a list to sort. */
function sortedList(values) {
    if (values.length > few)
        return Array.from(sorted(values));
    const list = [];
    for (let i = 0; i < values.length; i++) {
        const value = values[i];
        let at = i;
        for (; at > 0 && list[at - 1] > value; at--)
            list[at] = list[at - 1];
        list[at] = value;
    }
    return list;
}
let scratch = new Float64Array(256);
/** The middle value, or the mean of the two middle ones. */
function median(values) {
    robust_checkSample(values, 'median');
    if (scratch.length < values.length)
        scratch = new Float64Array(2 * values.length);
    // Shared, since an array of its own takes longer to make than a short median to find.
    const copy = scratch;
    for (let i = 0; i < values.length; i++)
        copy[i] = values[i];
    const half = values.length >> 1;
    const upper = selectInPlace(copy, half, 0, values.length - 1);
    if (values.length % 2 === 1)
        return upper;
    let lower = copy[0];
    for (let i = 1; i < half; i++)
        if (copy[i] > lower)
            lower = copy[i];
    return robust_midpoint(lower, upper);
}
/** The p-quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default
 *  of R and NumPy). The values may come in any order. @throws RangeError for p outside [0, 1]. */
function quantile(values, p) {
    robust_checkSample(values, 'quantile');
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`quantile(${p}): a probability lies in [0, 1]`);
    const copy = new Float64Array(values);
    const position = p * (copy.length - 1);
    const index = Math.floor(position);
    const lower = selectInPlace(copy, index);
    const rest = position - index;
    if (rest === 0)
        return lower;
    let upper = copy[index + 1];
    for (let i = index + 2; i < copy.length; i++)
        if (copy[i] < upper)
            upper = copy[i];
    return lower + rest * (upper - lower);
}
/** Median absolute deviation times 1.4826, which estimates the standard deviation of normal values. */
function mad(values, centre = median(values)) {
    const away = new Float64Array(values.length);
    for (let i = 0; i < away.length; i++)
        away[i] = Math.abs(values[i] - centre);
    return 1.4826022185056018 * median(away);
}
/** Mean of the values left after dropping ⌊`trim`·n⌋ from either end. @throws RangeError for trim outside [0, ½). */
function trimmedMean(values, trim = 0.2) {
    robust_checkSample(values, 'trimmedMean');
    if (!(trim >= 0 && trim < 0.5))
        throw new RangeError(`trimmedMean: trim ${trim} is outside [0, 0.5)`);
    const cut = Math.floor(trim * values.length);
    return mean(cut === 0 ? values : sorted(values).subarray(cut, values.length - cut));
}
/** Arithmetic mean. */
function mean(values) {
    robust_checkSample(values, 'mean');
    let sum = 0;
    for (let i = 0; i < values.length; i++)
        sum += values[i];
    return sum / values.length;
}
/** Unbiased sample variance (divisor n − 1), in two passes. */
function variance(values) {
    robust_checkSample(values, 'variance', 2);
    const centre = mean(values);
    let squares = 0;
    for (let i = 0; i < values.length; i++)
        squares += (values[i] - centre) ** 2;
    return squares / (values.length - 1);
}
/** The value of 0-based rank `k`, found by Hoare's quickselect between `from` and `to` (inclusive). Reorders the
 *  array: afterwards nothing before `k` is larger and nothing after it is smaller. */
function selectInPlace(array, k, from = 0, to = array.length - 1) {
    let left = from;
    let right = to;
    while (left < right) {
        const pivot = medianOfThree(array[left], array[(left + right) >> 1], array[right]);
        let i = left;
        let j = right;
        while (i <= j) {
            while (array[i] < pivot)
                i++;
            while (array[j] > pivot)
                j--;
            if (i > j)
                break;
            const kept = array[i];
            array[i++] = array[j];
            array[j--] = kept;
        }
        if (k <= j)
            right = j;
        else if (k >= i)
            left = i;
        else
            break;
    }
    return array[k];
}
/** The mean of two numbers that cannot overflow where they cannot. */
function robust_midpoint(a, b) {
    return a === b ? a : a / 2 + b / 2;
}
function medianOfThree(a, b, c) {
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}

;// CONCATENATED MODULE: ./lib/statistics/normal.js
/** The standard normal distribution, accurate far into both tails. */
const logRootTwoPi = 0.9189385332046727;
/** Density at x. */
function normalDensity(x) {
    return Math.exp(-0.5 * x * x - logRootTwoPi);
}
/** P(Z ≤ x). Relative error below 1e-13 also in the left tail. Beyond ±2.5 a continued fraction for Mills'
 *  ratio, between them the alternating-free series of Marsaglia (J. Stat. Softw. 11(4), 2004). */
function normal_normalCdf(x) {
    if (Number.isNaN(x))
        return Number.NaN;
    if (x > 2.5)
        return 1 - upperTail(x);
    if (x < -2.5)
        return upperTail(-x);
    let term = x;
    let sum = x;
    for (let i = 3; Math.abs(term) > 1e-17 * Math.abs(sum); i += 2) {
        term *= (x * x) / i;
        sum += term;
    }
    return 0.5 + sum * normalDensity(x);
}
/** P(Z > x) for x > 2.5: φ(x) / (x + 1/(x + 2/(x + 3/…))), evaluated from the far end. */
function upperTail(x) {
    if (x > 39)
        return 0;
    const depth = Math.ceil(20 + 500 / (x * x));
    let fraction = x;
    for (let i = depth; i > 0; i--)
        fraction = x + i / fraction;
    return normalDensity(x) / fraction;
}
/** The x with P(Z ≤ x) = p, relative error about 1e-16 (Wichura's algorithm AS 241, Appl. Statist. 37, 1988).
 *  0 and 1 give ∓Infinity. @throws RangeError for p outside [0, 1]. */
function normal_normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`normalQuantile(${p}): a probability lies in [0, 1]`);
    if (p === 0)
        return Number.NEGATIVE_INFINITY;
    if (p === 1)
        return Number.POSITIVE_INFINITY;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425) {
        const r = 0.180625 - q * q;
        return (q * polynomial(centreTop, r)) / polynomial(centreBottom, r);
    }
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const size = r <= 5
        ? polynomial(shoulderTop, r - 1.6) / polynomial(shoulderBottom, r - 1.6)
        : polynomial(tailTop, r - 5) / polynomial(tailBottom, r - 5);
    return q < 0 ? -size : size;
}
/** Horner's rule; coefficients from the constant upwards. */
function polynomial(coefficients, x) {
    let value = 0;
    for (let i = coefficients.length - 1; i >= 0; i--)
        value = value * x + coefficients[i];
    return value;
}
// Published constants of AS 241, routine PPND16: |p − 1/2| ≤ 0.425, then r ≤ 5, then the far tail.
const centreTop = [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
    33430.57558358813, 2509.0809287301227,
];
const centreBottom = [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
    5226.495278852546,
];
const shoulderTop = [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
    0.022723844989269184, 0.0007745450142783414,
];
const shoulderBottom = [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
];
const tailTop = [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
];
const tailBottom = [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
    1.421511758316446e-7, 2.0442631033899397e-15,
];

;// CONCATENATED MODULE: ./lib/statistics/rank-law.js
/** The laws that both rank procedures need: mid-ranks, and tail probabilities of a statistic that is nearly
 *  normal where counting it out would take too long. */

function pValue(tails, alternative) {
    if (alternative === 'greater')
        return Math.min(1, tails.atLeast);
    if (alternative === 'less')
        return Math.min(1, tails.atMost);
    return Math.min(1, 2 * Math.min(tails.atMost, tails.atLeast));
}
/** Twice the mid-rank of every value (integers), ties being values closer than `tolerance`. */
function doubledMidRanks(values, tolerance) {
    const order = Uint32Array.from(values, (_, i) => i).sort((i, j) => values[i] - values[j]);
    const ranks = new Int32Array(values.length);
    let tied = false;
    for (let from = 0; from < order.length;) {
        let to = from + 1;
        while (to < order.length && values[order[to]] - values[order[to - 1]] <= tolerance)
            to++;
        if (to - from > 1)
            tied = true;
        // Ranks from + 1 … to have the mean (from + 1 + to) / 2.
        for (let i = from; i < to; i++)
            ranks[order[i]] = from + 1 + to;
        from = to;
    }
    return { ranks, tied };
}
/** Tails of a symmetric lattice statistic by the normal law with continuity correction (`half` a step) and the
 *  Edgeworth term of the fourth cumulant. */
function edgeworthTails(excess, deviation, excessKurtosis, half) {
    if (deviation === 0)
        return { atMost: 1, atLeast: 1 };
    const below = (z) => {
        const value = normal_normalCdf(z) - normalDensity(z) * (excessKurtosis / 24) * (z * z * z - 3 * z);
        return Math.min(1, Math.max(0, value));
    };
    return { atMost: below((excess + half) / deviation), atLeast: below((half - excess) / deviation) };
}
/** The largest w ≥ 0 whose cumulative probability is at most `tail`, or −1. */
function largestWithin(cumulative, tail) {
    let low = -1;
    let high = cumulative.length;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        // Levels such as 2/2^n are meant to include the outcome that reaches them exactly.
        if (cumulative[middle] <= tail * (1 + 1e-12))
            low = middle;
        else
            high = middle;
    }
    return low;
}

;// CONCATENATED MODULE: ./lib/statistics/walsh.js
/** Order statistics of the Walsh averages (d_i + d_j) / 2, i ≤ j, and of all differences x_i − y_j, without
 *  sorting them: the Hodges–Lehmann estimates and the ends of the exact rank intervals. */

/** Up to this many averages, selection among all of them is quicker than counting. */
const listable = 8192;
/** The Walsh averages of the given 1-based ascending `ranks` among n(n + 1)/2. O(n²) for n below about 128, then
 *  O(n log range) by counting. */
function walsh_walshAverages(d, ranks) {
    const size = (d.length * (d.length + 1)) / 2;
    const found = size <= listable ? selectMany(allAverages(d, size), ranks) : selectByCounting(walshStaircase(d), ranks);
    // Adding zero turns -0, the average of opposite values, into the 0 that a reader expects.
    return found.map((average) => average + 0);
}
/** The differences x_i − y_j of the given 1-based ascending `ranks` among all |x|·|y|. */
function pairDifferences(x, y, ranks) {
    const size = x.length * y.length;
    return size <= listable ? selectMany(allDifferences(x, y), ranks) : selectByCounting(gridStaircase(x, y), ranks);
}
function allAverages(d, size) {
    const averages = new Float64Array(size);
    let at = 0;
    for (let i = 0; i < d.length; i++) {
        const half = d[i] / 2;
        for (let j = i; j < d.length; j++)
            averages[at++] = half + d[j] / 2;
    }
    return averages;
}
function allDifferences(x, y) {
    const differences = new Float64Array(x.length * y.length);
    let at = 0;
    for (let i = 0; i < x.length; i++)
        for (let j = 0; j < y.length; j++)
            differences[at++] = x[i] - y[j];
    return differences;
}
/** Ranks ascend, so each search may start where the one before ended. */
function selectMany(values, ranks) {
    let from = 0;
    return ranks.map((rank) => {
        const value = selectInPlace(values, rank - 1, from);
        from = rank - 1;
        return value;
    });
}
function selectByCounting(stairs, ranks) {
    return ranks.map((rank) => {
        // Invariant: count(≤ low) < rank ≤ count(≤ high). Halving goes on until few enough are left to list.
        let low = stairs.least - Math.max(1, Math.abs(stairs.least));
        let high = stairs.most;
        let below = 0;
        let upTo = stairs.size;
        while (upTo - below > listable) {
            const middle = low / 2 + high / 2;
            if (middle <= low || middle >= high)
                return high;
            const count = stairs.countAtMost(middle);
            if (count < rank) {
                low = middle;
                below = count;
            }
            else {
                high = middle;
                upTo = count;
            }
        }
        return selectInPlace(stairs.within(low, high), rank - below - 1);
    });
}
function walshStaircase(d) {
    const s = sorted(d);
    const n = s.length;
    const lastAtMost = (i, bound, from) => {
        let j = from;
        while (j >= i && s[i] / 2 + s[j] / 2 > bound)
            j--;
        return j;
    };
    return {
        size: (n * (n + 1)) / 2,
        least: s[0],
        most: s[n - 1],
        countAtMost(bound) {
            let count = 0;
            let j = n - 1;
            for (let i = 0; i < n; i++) {
                j = lastAtMost(i, bound, j);
                if (j < i)
                    break;
                count += j - i + 1;
            }
            return count;
        },
        within(low, high) {
            const found = [];
            let j = n - 1;
            for (let i = 0; i < n; i++) {
                j = lastAtMost(i, high, j);
                if (j < i)
                    break;
                for (let k = j; k >= i; k--) {
                    const average = s[i] / 2 + s[k] / 2;
                    if (average <= low)
                        break;
                    found.push(average);
                }
            }
            return Float64Array.from(found);
        },
    };
}
function gridStaircase(x, y) {
    const a = sorted(x);
    const b = sorted(y);
    // For rising x the first y that keeps x − y at most the bound moves right only.
    const firstAtMost = (i, bound, from) => {
        let j = from;
        while (j < b.length && a[i] - b[j] > bound)
            j++;
        return j;
    };
    return {
        size: a.length * b.length,
        least: a[0] - b[b.length - 1],
        most: a[a.length - 1] - b[0],
        countAtMost(bound) {
            let count = 0;
            let j = 0;
            for (let i = 0; i < a.length; i++) {
                j = firstAtMost(i, bound, j);
                count += b.length - j;
            }
            return count;
        },
        within(low, high) {
            const found = [];
            let j = 0;
            for (let i = 0; i < a.length; i++) {
                j = firstAtMost(i, high, j);
                for (let k = j; k < b.length && a[i] - b[k] > low; k++)
                    found.push(a[i] - b[k]);
            }
            return Float64Array.from(found);
        },
    };
}

;// CONCATENATED MODULE: ./lib/statistics/signed-rank.js
/** Wilcoxon's signed-rank test with its exact law, and the Hodges–Lehmann estimate with the interval that inverts
 *  the test. Takes the differences of pairs; valid where a difference without effect is symmetric about 0, which
 *  random order within pairs gives by construction. Method: Hollander, Wolfe and Chicken, Nonparametric
 *  Statistical Methods, ch. 3; zeros after Pratt (JASA 54, 1959). */




/** The law without ties is counted out once per n up to here, later ones are Edgeworth's. */
const largestCached = 200;
/** With ties every sample has its own law; counting it takes n³ steps. */
const largestTied = 64;
/** Tests whether the differences are symmetric about `shift`: sum of the ranks of |d − shift| over d > shift.
 *  Zeros are ranked and then left out (Pratt), ties share mid-ranks, and the p-value is exact given both.
 *  All differences zero: p = 1. @throws RangeError for an empty sample or a value that is not finite. */
function signedRankTest(d, shift = 0, alternative = 'two-sided') {
    robust_checkSample(d, 'signedRankTest');
    const n = d.length;
    const sizes = new Float64Array(n);
    let scale = Math.abs(shift);
    for (let i = 0; i < n; i++) {
        sizes[i] = Math.abs(d[i] - shift);
        scale = Math.max(scale, Math.abs(d[i]));
    }
    // Quantised timers make ties that subtraction blurs in the last digits.
    const tolerance = 1e-12 * scale;
    const { ranks, tied } = doubledMidRanks(sizes, tolerance);
    const kept = [];
    let sum = 0;
    for (let i = 0; i < n; i++) {
        if (sizes[i] <= tolerance)
            continue;
        kept.push(ranks[i]);
        if (d[i] > shift)
            sum += ranks[i];
    }
    const tails = !tied && kept.length === n ? plainTails(n, sum / 2) : scoreTails(kept, sum);
    return { statistic: sum / 2, p: pValue(tails, alternative) };
}
/** The Hodges–Lehmann estimate of the centre of the differences (median of the Walsh averages) and its interval
 *  of confidence at least 1 − `alpha` for every symmetric distribution; with ties it is conservative.
 *  Ends are infinite where n is too small for the level, as for n < 6 at 5 %. */
function signed_rank_signedRankInterval(d, alpha) {
    robust_checkSample(d, 'signedRankInterval');
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`signedRankInterval: alpha ${alpha} is outside (0, 1)`);
    const size = (d.length * (d.length + 1)) / 2;
    const lower = (size + 1) >> 1;
    const upper = (size >> 1) + 1;
    const k = signedRankCritical(d.length, alpha / 2);
    if (k < 0) {
        const [a, b] = walsh_walshAverages(d, [lower, upper]);
        return { estimate: robust_midpoint(a, b), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    }
    const [low, a, b, high] = walsh_walshAverages(d, [k + 1, lower, upper, size - k]);
    return { estimate: robust_midpoint(a, b), low: low, high: high };
}
/** The Hodges–Lehmann estimate alone. */
function hodgesLehmann(d) {
    checkSample(d, 'hodgesLehmann');
    const size = (d.length * (d.length + 1)) / 2;
    const [a, b] = walshAverages(d, [(size + 1) >> 1, (size >> 1) + 1]);
    return midpoint(a, b);
}
/** The largest w with P(W⁺ ≤ w) ≤ `tail` for n differences without ties, or −1 where even w = 0 is too likely. */
function signedRankCritical(n, tail) {
    if (n <= largestCached)
        return Math.min(largestWithin(plainLaw(n), tail), ((n * (n + 1)) / 2 - 1) >> 1);
    const { mean, deviation } = plainMoments(n);
    let w = Math.max(-1, Math.floor(mean + deviation * normal_normalQuantile(tail) - 2));
    while (plainTails(n, w + 1).atMost <= tail)
        w++;
    while (w >= 0 && plainTails(n, w).atMost > tail)
        w--;
    return w;
}
/** P(W⁺ ≤ w) for n differences without ties. */
function signedRankCdf(w, n) {
    return plainTails(n, Math.floor(w)).atMost;
}
/** The smallest two-sided p-value that n differences can give: 2^(1 − n). */
function smallestSignedRankP(n) {
    return Math.min(1, 2 ** (1 - n));
}
const laws = new Map();
/** P(W⁺ ≤ w), w = 0 … n(n + 1)/2, counted by adding one rank after the other. */
function plainLaw(n) {
    let law = laws.get(n);
    if (law === undefined) {
        law = cumulate(subsetSumLaw(Array.from({ length: n }, (_, i) => i + 1)));
        laws.set(n, law);
    }
    return law;
}
/** Probability of each sum of a subset of the scores, every subset as likely as any other. */
function subsetSumLaw(scores) {
    const law = new Float64Array(scores.reduce((sum, score) => sum + score, 0) + 1);
    law[0] = 1;
    let reach = 0;
    for (const score of scores) {
        reach += score;
        for (let w = reach; w >= score; w--)
            law[w] = 0.5 * (law[w] + law[w - score]);
        for (let w = Math.min(score, reach + 1) - 1; w >= 0; w--)
            law[w] *= 0.5;
    }
    return law;
}
function cumulate(law) {
    for (let w = 1; w < law.length; w++)
        law[w] += law[w - 1];
    return law;
}
function plainTails(n, w) {
    const top = (n * (n + 1)) / 2;
    if (n <= largestCached) {
        const law = plainLaw(n);
        const at = (v) => (v < 0 ? 0 : v >= top ? 1 : law[v]);
        // Symmetry keeps the far tail accurate, which 1 − P would not.
        return { atMost: at(w), atLeast: at(top - w) };
    }
    const { mean, deviation, excessKurtosis } = plainMoments(n);
    return edgeworthTails(w - mean, deviation, excessKurtosis, 0.5);
}
function plainMoments(n) {
    const variance = (n * (n + 1) * (2 * n + 1)) / 24;
    const fourths = (n * (n + 1) * (2 * n + 1) * (3 * n * n + 3 * n - 1)) / 30;
    return {
        mean: (n * (n + 1)) / 4,
        deviation: Math.sqrt(variance),
        excessKurtosis: -fourths / 8 / (variance * variance),
    };
}
/** Tails of the sum of the doubled ranks of positive differences, given the doubled ranks of all non-zero ones. */
function scoreTails(scores, sum) {
    const top = scores.reduce((total, score) => total + score, 0);
    if (scores.length <= largestTied) {
        const law = subsetSumLaw(scores);
        const small = Math.min(sum, top - sum);
        let below = 0;
        for (let w = 0; w <= small; w++)
            below += law[w];
        const rest = Math.min(1, 1 - below + law[small]);
        return sum <= top - sum ? { atMost: below, atLeast: rest } : { atMost: rest, atLeast: below };
    }
    const variance = scores.reduce((total, score) => total + score * score, 0) / 4;
    const fourths = scores.reduce((total, score) => total + score ** 4, 0);
    return edgeworthTails(sum - top / 2, Math.sqrt(variance), -fourths / 8 / (variance * variance), 0.5);
}

;// CONCATENATED MODULE: ./lib/statistics/suite.js
/** The change of a whole suite: its geometric mean, found and tested round by round so that what the benchmarks
 *  of one round have in common (a neighbour, a clock step) is part of the error. */


/** The mean log-change over the benchmarks with its interval of confidence at least 1 − `alpha`. `rows` holds one
 *  row of log-differences per benchmark, all over the same rounds.
 *  @throws RangeError for no row, or rows of unequal length: a mean over changing benchmarks is no change. */
function suiteInterval(rows, alpha) {
    return signedRankInterval(roundMeans(rows), alpha);
}
/** The mean of every round over all benchmarks. */
function roundMeans(rows) {
    return columns(rows).map((column) => mean(column));
}
/** For each benchmark and round, the median of the *other* benchmarks' differences: the round's common mode as
 *  seen from this benchmark. Needs at least two benchmarks. */
function commonMode(rows) {
    if (rows.length < 2)
        throw new RangeError('a common mode needs at least two benchmarks');
    const modes = columns(rows).map(mediansOfOthers);
    return rows.map((_, i) => modes.map((round) => round[i]));
}
/** For each value the median of all others, from one sorting. */
function mediansOfOthers(values) {
    checkSample(values, 'a common mode');
    const order = values.map((_, i) => i).sort((i, j) => values[i] - values[j]);
    const others = values.length - 1;
    const medians = new Array(values.length);
    order.forEach((index, position) => {
        const ranked = (k) => values[order[k < position ? k : k + 1]];
        medians[index] = midpoint(ranked((others - 1) >> 1), ranked(others >> 1));
    });
    return medians;
}
function columns(rows) {
    const length = rows[0]?.length;
    if (length === undefined)
        throw new RangeError('a suite needs at least one benchmark');
    if (rows.some((row) => row.length !== length))
        throw new RangeError('all benchmarks must cover the same rounds');
    return Array.from({ length }, (_, round) => rows.map((row) => row[round]));
}

;// CONCATENATED MODULE: ./lib/statistics/spending.js
/** Group-sequential testing: how small a p-value must be at each of several planned looks, so that the chance of
 *  ever crossing without an effect is alpha. Lan and DeMets (Biometrika 70, 1983): an increasing function says how
 *  much of alpha may be spent by each share of the information; the boundary follows from the law of Brownian
 *  motion at the looks, integrated as by Armitage, McPherson and Rowe (JRSS A 132, 1969). */

/** How much of `alpha` may be spent by the share `t` of the information, 0 ≤ t ≤ 1. */
function spent(t, alpha, spending = 'pocock') {
    if (t <= 0)
        return 0;
    const share = Math.min(1, t);
    if (spending === 'square')
        return alpha * share ** 2;
    if (spending === 'pocock')
        return alpha * Math.log1p((Math.E - 1) * share);
    return 4 * normal_normalCdf(normal_normalQuantile(alpha / 4) / Math.sqrt(share));
}
/** Two-sided nominal level of each look. `looks` are the rounds (or any information) at which to look, rising;
 *  `total` those of the full plan, by default the last look. A plan cut short keeps its `total`: its levels are
 *  then the same as if it had gone on. The p-value at look j is compared with level j, the interval at look j has
 *  confidence 1 − level j; all of them hold at once with probability 1 − `alpha`.
 *  @throws RangeError for looks that do not rise from above 0 to at most `total`, or alpha outside (0, 1). */
function nominalLevels(looks, alpha, total = looks.at(-1) ?? 1, spending = 'pocock') {
    check(looks, alpha, total);
    const levels = [];
    let density;
    let before = 0;
    for (const look of looks) {
        const t = look / total;
        // Rounding must not let an increment become negative at adjacent looks.
        const increment = Math.max(0, spent(t, alpha, spending) - spent(before, alpha, spending));
        const step = Math.sqrt(t - before);
        const edge = density === undefined ? firstEdge(increment, step) : findEdge(density, increment, step);
        levels.push(2 * normal_normalCdf(-edge / Math.sqrt(t)));
        density = propagate(density, edge, step, t);
        before = t;
    }
    return levels;
}
/** The probability that a Brownian path first leaves ±edge at each look, for edges given as two-sided nominal
 *  levels: the inverse of `nominalLevels`, and the check of any other rule for repeated looks. */
function crossingProbabilities(looks, levels) {
    check(looks, 0.5, looks.at(-1) ?? 1);
    const total = looks.at(-1);
    let density;
    let before = 0;
    return looks.map((look, i) => {
        const t = look / total;
        const step = Math.sqrt(t - before);
        const edge = -normalQuantile(levels[i] / 2) * Math.sqrt(t);
        const crossed = density === undefined ? 2 * normalCdf(-edge / step) : crossing(density, edge, step);
        density = propagate(density, edge, step, t);
        before = t;
        return crossed;
    });
}
/** A p-value over all looks so far, from the p-value of each look and the nominal level of each look of the plan:
 *  min_j p_j · Σ levels / level_j, at most 1. Valid at every level by the union bound; see `createSequentialP`
 *  for the sharper one. */
function sequentialP(p, levels) {
    if (p.length > levels.length)
        throw new RangeError(`sequentialP: ${p.length} p-values for ${levels.length} looks`);
    const all = levels.reduce((sum, level) => sum + level, 0);
    return p.reduce((least, value, j) => Math.min(least, (value * all) / levels[j]), 1);
}
/** Prepares a plan's sequential p-value: the smallest alpha at which the plan would have stopped by now (Liu and
 *  Anderson, Statist. Sinica 18, 2008). Sharper than the union bound since it knows how the looks depend on each
 *  other. The levels are integrated once on a grid of alpha and interpolated in logarithms. */
function createSequentialP(looks, total = looks.at(-1) ?? 1, spending = 'pocock') {
    const alphas = [1e-10, 1e-8, 1e-6, 1e-5, 1e-4, 1e-3, 0.003, 0.01, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.7, 0.9];
    const table = alphas.map((alpha) => nominalLevels(looks, alpha, total, spending));
    return (p) => {
        if (p.length > looks.length)
            throw new RangeError(`sequential p: ${p.length} p-values for ${looks.length} looks`);
        return p.reduce((least, value, j) => Math.min(least, overall(value, j, alphas, table)), 1);
    };
}
/** The alpha whose level at look `j` is `p`, by interpolation; linear below the grid, 1 above it. */
function overall(p, j, alphas, table) {
    const level = (i) => table[i][j];
    if (p <= 0)
        return 0;
    const last = alphas.length - 1;
    if (p > level(last))
        return 1;
    if (p <= level(0))
        return (alphas[0] * p) / level(0);
    let i = 1;
    while (level(i) < p)
        i++;
    const share = Math.log(p / level(i - 1)) / Math.log(level(i) / level(i - 1));
    return alphas[i - 1] * (alphas[i] / alphas[i - 1]) ** share;
}
/** Beyond this many standard deviations nothing is left to integrate. */
const farOut = 8.5;
function firstEdge(increment, step) {
    return increment > 0 ? -normal_normalQuantile(increment / 2) * step : Number.POSITIVE_INFINITY;
}
/** The edge that lets exactly `increment` out at this look: Newton's steps on the logarithm inside a bracket. */
function findEdge(density, increment, step) {
    let low = 0;
    let high = farOut * 4;
    if (increment <= crossing(density, high, step))
        return Number.POSITIVE_INFINITY;
    let edge = 2.5;
    for (let i = 0; i < 100 && high - low > 1e-13; i++) {
        const reached = crossing(density, edge, step);
        if (reached > increment)
            low = edge;
        else
            high = edge;
        const slope = crossingSlope(density, edge, step) / reached;
        const next = edge + Math.log(reached / increment) / slope;
        if (Math.abs(next - edge) < 1e-14 * edge)
            return next;
        edge = next > low && next < high ? next : (low + high) / 2;
    }
    return edge;
}
/** How fast `crossing` falls as the edge moves outwards. */
function crossingSlope({ nodes, weights }, edge, step) {
    let sum = 0;
    for (let i = 0; i < nodes.length; i++) {
        sum += weights[i] * (normalDensity((nodes[i] - edge) / step) + normalDensity((nodes[i] + edge) / step));
    }
    return sum / step;
}
/** P(|path| > edge at the next look, not before). */
function crossing({ nodes, weights }, edge, step) {
    let sum = 0;
    for (let i = 0; i < nodes.length; i++) {
        sum += weights[i] * (normal_normalCdf((nodes[i] - edge) / step) + normal_normalCdf((-nodes[i] - edge) / step));
    }
    return sum;
}
/** The density after the next look. Panels are at most one kernel deviation wide, so that ten-point
 *  Gauss–Legendre is exact to about 1e-12. */
function propagate(from, edge, step, t) {
    const end = Math.min(edge, farOut * Math.sqrt(t));
    const { nodes, weights } = panels(end, Math.max(4, Math.ceil(end / step)));
    const values = nodes.map((y) => {
        if (from === undefined)
            return (2 * normalDensity(y / step)) / step;
        let sum = 0;
        for (let i = 0; i < from.nodes.length; i++) {
            const x = from.nodes[i];
            sum += from.weights[i] * (normalDensity((y - x) / step) + normalDensity((y + x) / step));
        }
        return sum / step;
    });
    return { nodes, weights: weights.map((weight, i) => weight * values[i]) };
}
/** Nodes and weights of composite Gauss–Legendre integration over [0, end]. */
function panels(end, count) {
    const nodes = new Float64Array(count * 10);
    const weights = new Float64Array(count * 10);
    const half = end / count / 2;
    for (let panel = 0; panel < count; panel++) {
        const centre = (2 * panel + 1) * half;
        for (let i = 0; i < 10; i++) {
            const side = i % 2 === 0 ? 1 : -1;
            nodes[panel * 10 + i] = centre + side * half * legendreNodes[i >> 1];
            weights[panel * 10 + i] = half * legendreWeights[i >> 1];
        }
    }
    return { nodes, weights };
}
// Gauss–Legendre, ten points: positive nodes and their weights (Abramowitz and Stegun, table 25.4).
const legendreNodes = [
    0.14887433898163122, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845, 0.9739065285171717,
];
const legendreWeights = [
    0.29552422471475287, 0.26926671930999635, 0.21908636251598204, 0.1494513491505806, 0.06667134430868814,
];
function check(looks, alpha, total) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`alpha ${alpha} is outside (0, 1)`);
    if (looks.length === 0)
        throw new RangeError('a plan needs at least one look');
    looks.forEach((look, i) => {
        const before = looks[i - 1] ?? 0;
        if (!(look > before && look <= total)) {
            throw new RangeError(`looks must rise from above 0 to at most ${total}, got ${looks.join(', ')}`);
        }
    });
}

;// CONCATENATED MODULE: ./lib/compare/decision/levels.js
/** The levels of a plan's looks. Every look may be the last, so each has a nominal level of its own
 *  (see statistics/spending.ts); here they are kept per plan, since integrating them takes longer
 *  than everything else about a look. */

const plans = new Map();
/** Enough for a process that judges one gate, and a bound for one that simulates many. */
const mostKept = 256;
/** @param total rounds of the full plan; a plan cut short keeps it. */
function planLevels(looks, total, spending = 'pocock') {
    const key = `${looks.join()}/${total}/${spending}`;
    let levels = plans.get(key);
    if (levels === undefined) {
        if (plans.size >= mostKept)
            plans.clear();
        levels = looks.length === 1 && looks[0] === total ? oneLook(looks) : manyLooks(looks, total, spending);
        plans.set(key, levels);
    }
    return levels;
}
function oneLook(looks) {
    return { looks, sequential: (p) => p, nominal: (alpha) => alpha, lookAt: () => 0 };
}
function manyLooks(looks, total, spending) {
    const sequentialP = createSequentialP(looks, total, spending);
    const known = new Map();
    const levelsFor = (alpha) => {
        let levels = known.get(alpha);
        if (levels === undefined) {
            if (known.size >= mostKept)
                known.clear();
            levels = nominalLevels(looks, alpha, total, spending);
            known.set(alpha, levels);
        }
        return levels;
    };
    return {
        looks,
        // Only the look at hand counts: a p-value that was smaller at an earlier look would claim what the
        // interval shown now takes back.
        sequential: (p, look) => sequentialP(looks.slice(0, look + 1).map((_, j) => (j === look ? p : 1))),
        nominal: (alpha, look) => levelsFor(alpha)[look],
        lookAt: (round) => {
            const at = looks.findIndex((look) => look >= round);
            return at < 0 ? looks.length - 1 : at;
        },
    };
}

;// CONCATENATED MODULE: ./lib/statistics/autocorrelation.js
/** Whether successive differences resemble each other, and how much less they then tell. */

/** Lag-one autocorrelation: Σ (d_t − m)(d_{t+1} − m) / Σ (d_t − m)². 0 for a constant series or fewer than three
 *  values. Of independent values it scatters by 1/√n around −1/n. */
function lag1(d) {
    if (d.length < 3)
        return 0;
    robust_checkSample(d, 'lag1');
    const centre = mean(d);
    let products = 0;
    let squares = 0;
    for (let i = 0; i < d.length; i++) {
        const here = d[i] - centre;
        squares += here * here;
        if (i + 1 < d.length)
            products += here * (d[i + 1] - centre);
    }
    return squares === 0 ? 0 : products / squares;
}
/** How many independent values n autocorrelated ones are worth for their mean, n(1 − ρ)/(1 + ρ), at least 1.
 *  Negative correlation, which would make them worth more, is not credited. */
function effectiveSize(n, rho) {
    if (rho <= 0)
        return n;
    return Math.max(1, (n * (1 - Math.min(1, rho))) / (1 + Math.min(1, rho)));
}

;// CONCATENATED MODULE: ./lib/compare/evidence/autocorrelated.js
/** What it costs that pairs resemble their neighbours in time. Random order within pairs keeps a drift of
 *  the machine out of the log-ratios, but not a disturbance that keeps to one side for several pairs (a
 *  cache that one side's files stay in, a neighbour that wakes up with every second launch). n values with
 *  a lag-one autocorrelation ρ are worth n (1 − ρ) / (1 + ρ) independent ones, so every test and interval
 *  is widened by the square root of what that lacks. One benchmark shows its correlation only roughly; all
 *  of a suite together show it well, and they share the machine that it comes from. */



/** From so many pairs on, autocorrelation is looked for. */
const longEnough = 8;
/** Fewest pairs that tell anything of it. With so few, pairs that resemble their neighbours are most dangerous, since they
 *  scatter little, and least seen: only a whole suite shows it, by half. */
const shortest = 4;
/** By how much the variance of each benchmark's centre exceeds that of independent pairs; at least 1.
 *  @param suite log-ratios of pairs in the order measured, one list per benchmark.
 *  @param orders the same lists, ascending.
 *  @param fewest pairs with which autocorrelation is looked for, `shortest` at least. */
function varianceFactors(suite, orders = suite.map(sortedList), fewest = longEnough) {
    const own = suite.map((ratios, i) => (ratios.length < fewest ? undefined : correlation(ratios, orders[i])));
    const known = own.filter((one) => one !== undefined);
    const common = known.length === 0 ? 0 : mean(known.map(({ rho }) => rho)) - chance(known);
    return own.map((one, i) => {
        if (one === undefined)
            return 1;
        // A benchmark may well be the only one with a memory, but then it has to show it clearly.
        const clear = one.rho > clearly * one.error ? one.rho : 0;
        const worst = Math.min(mostCorrelation, Math.max(0, common, clear));
        return suite[i].length / effectiveSize(suite[i].length, worst);
    });
}
const clearly = 2.5;
/** What is allowed to chance: a lone benchmark's correlation means little, and a false one would widen its
 *  intervals for nothing; of many benchmarks the mean is taken as it is. */
function chance(known) {
    return Math.sqrt(mean(known.map(({ error }) => error ** 2)) / known.length) / known.length;
}
/** Beyond this the pairs say next to nothing. */
const mostCorrelation = 0.9;
/** Share of ρ that the lag-one autocorrelation of four to seven values keeps, −1 / n aside: the expected products over the expected
 *  squares of a first-order process at ρ = .3. */
const keptOfFew = { 4: 0.379, 5: 0.504, 6: 0.592, 7: 0.655 };
/** Lag-one autocorrelation of the ranks, so that two bursts in a row are no memory, freed of the bias of a
 *  short series, −(1 + 4ρ) / n (Kendall, Biometrika 41, 1954). */
function correlation(ratios, order) {
    const n = ratios.length;
    const kept = keptOfFew[n] ?? (n - 4) / n;
    const ranks = ratios.map((value) => doubledRank(order, value));
    return { rho: (lag1(ranks) + 1 / n) / kept, error: 1 / (Math.sqrt(n) * kept) };
}
/** First and last place of a value among ascending ones, from 0, added up. */
function doubledRank(ascending, value) {
    let first = 0;
    while (ascending[first] < value)
        first++;
    let last = first;
    while (ascending[last + 1] === value)
        last++;
    return first + last;
}
/** A one-sided p-value where the estimate varies `factor` times as much as its law says. */
function weakened(p, factor) {
    // Exact laws are sums of thousands of terms, and may end a rounding above one.
    return p <= 0 ? 0 : normal_normalCdf(normal_normalQuantile(Math.min(1, p)) / Math.sqrt(factor));
}
/** Evidence whose estimate varies `factor` times as much as its law says. */
function widened(evidence, factor) {
    return factor <= 1 ? evidence : new Widened(evidence, factor);
}
class Widened {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP;
    evidence;
    factor;
    constructor(evidence, factor) {
        this.rounds = evidence.rounds;
        this.worth = evidence.worth / factor;
        this.estimate = evidence.estimate;
        this.scatter = evidence.scatter;
        this.smallestP = Math.min(1, 2 * weakened(evidence.smallestP / 2, factor));
        this.evidence = evidence;
        this.factor = factor;
    }
    p(shift, alternative) {
        return weakened(this.evidence.p(shift, alternative), this.factor);
    }
    interval(level) {
        return this.evidence.interval(this.stronger(level));
    }
    limits(level) {
        return this.evidence.limits(this.stronger(level));
    }
    usual(level) {
        return this.evidence.usual(this.stronger(level));
    }
    detectable(level) {
        return level < this.smallestP ? Number.POSITIVE_INFINITY : Math.sqrt(this.factor) * this.evidence.detectable(level);
    }
    roundsNeeded(effect, level) {
        return this.evidence.roundsNeeded(effect / Math.sqrt(this.factor), level);
    }
    roundsToReach(level) {
        return this.evidence.roundsToReach(this.stronger(level));
    }
    /** The two-sided level that keeps this one. */
    stronger(level) {
        return 2 * normal_normalCdf(normal_normalQuantile(level / 2) * Math.sqrt(this.factor));
    }
}

;// CONCATENATED MODULE: ./lib/statistics/polygamma.js
/** The first two derivatives of ln Γ, and the inverse of the second. */
/** ψ(x) = d ln Γ / dx for x > 0. */
function digamma(x) {
    if (!(x > 0))
        throw new RangeError(`digamma(${x}): the argument must be above 0`);
    let shifted = x;
    let sum = 0;
    // The asymptotic series is exact to the last digit from 15 on.
    while (shifted < 15)
        sum -= 1 / shifted++;
    const s = 1 / (shifted * shifted);
    const series = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - (s * 691) / 32760)))));
    return sum + Math.log(shifted) - 0.5 / shifted - series;
}
/** ψ′(x) for x > 0. */
function trigamma(x) {
    if (!(x > 0))
        throw new RangeError(`trigamma(${x}): the argument must be above 0`);
    let shifted = x;
    let sum = 0;
    while (shifted < 15) {
        sum += 1 / (shifted * shifted);
        shifted++;
    }
    const s = 1 / (shifted * shifted);
    const series = s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - (s * 691) / 2730)))));
    return sum + 1 / shifted + 0.5 * s + series / shifted;
}
/** The x > 0 with ψ′(x) = y, for y > 0. */
function trigammaInverse(y) {
    if (!(y > 0))
        throw new RangeError(`trigammaInverse(${y}): the argument must be above 0`);
    // ψ′ lies between 1/x + 1/(2x²) and 1/x + 1/x², so the answer lies between the roots of these bounds.
    let low = Math.log((1 + Math.sqrt(1 + 2 * y)) / (2 * y));
    let high = Math.log((1 + Math.sqrt(1 + 4 * y)) / (2 * y));
    for (let i = 0; i < 100 && high - low > 1e-15 * Math.max(1, Math.abs(low)); i++) {
        const middle = (low + high) / 2;
        if (trigamma(Math.exp(middle)) > y)
            low = middle;
        else
            high = middle;
    }
    return Math.exp((low + high) / 2);
}

;// CONCATENATED MODULE: ./lib/statistics/moderated-variance.js
/** Variances of many benchmarks, each from few rounds, made steadier by each other: the empirical Bayes of limma
 *  (Smyth, Stat. Appl. Genet. Mol. Biol. 3, 2004). The true variances are taken as drawn from a scaled inverse
 *  chi-square law with d₀ degrees of freedom around s₀²; d₀ and s₀² come from the moments of ln s². */


/** Fewer other variances than this tell nothing about how variances differ. */
const fewestOthers = 3;
/** s̃² = (d₀ s₀² + d s²) / (d₀ + d) with d₀ + d degrees of freedom, for variances s² of d degrees of freedom each.
 *  Beyond limma, for suites of few benchmarks: d₀ and s₀² of each benchmark come from the *others*, so that a
 *  variance that is small by luck does not vouch for itself; the scatter of the true variances is taken at its upper
 *  90 % bound, and the error of the common centre is added. With many benchmarks this is limma.
 *  Fewer than four usable variances come back as they are. Zero variances (quantised timers) count as 10⁻⁵ of the
 *  median for the prior. @throws RangeError for a negative or non-finite variance. */
function moderate(variances, df) {
    moderated_variance_check(variances, df);
    const logs = logVariances(variances, df);
    const all = sumUp(logs);
    const blended = variances.map((value, i) => {
        const own = logs[i];
        if (own === undefined)
            return { value, df: df[i] };
        const prior = priorFrom({
            count: all.count - 1,
            sum: all.sum - own.z,
            squares: all.squares - own.z * own.z,
            chance: all.chance - own.chance,
        });
        if (prior.df === 0)
            return { value, df: df[i] };
        return { value: (prior.df * prior.variance + df[i] * value) / (prior.df + df[i]), df: prior.df + df[i] };
    });
    return {
        variance: blended.map((entry) => entry.value),
        df: blended.map((entry) => entry.df),
        prior: priorFrom(all),
    };
}
function logVariances(variances, df) {
    const usable = variances.filter((_, i) => df[i] > 0);
    const middle = usable.length === 0 ? 0 : median(usable);
    return variances.map((value, i) => {
        if (middle === 0 || df[i] === 0)
            return undefined;
        const half = df[i] / 2;
        return { z: Math.log(Math.max(value, 1e-5 * middle)) - digamma(half) + Math.log(half), chance: trigamma(half) };
    });
}
function sumUp(logs) {
    const moments = { count: 0, sum: 0, squares: 0, chance: 0 };
    for (const log of logs) {
        if (log === undefined)
            continue;
        moments.count++;
        moments.sum += log.z;
        moments.squares += log.z * log.z;
        moments.chance += log.chance;
    }
    return moments;
}
/** The true ln σ² has mean ln s₀² − ψ(d₀/2) + ln(d₀/2) and variance ψ′(d₀/2). The variance of a *new* one around
 *  the estimated mean is what the seen ones scatter beyond chance, plus the error of that mean; without the first
 *  bounded from above, five benchmarks of unequal noise give 1.7 % false alarms at 1 %. */
function priorFrom({ count, sum, squares, chance }) {
    if (count < fewestOthers)
        return { variance: Number.NaN, df: 0 };
    const centre = sum / count;
    const spread = Math.max(0, squares - sum * centre) / (count - 1);
    const own = Math.max(0, spread * caution(count - 1) - chance / count);
    const half = trigammaInverse(Math.max(1e-9, own + Math.max(spread, chance / count) / count));
    return { variance: Math.exp(centre + digamma(half) - Math.log(half)), df: 2 * half };
}
/** How far above its estimate a variance of k degrees of freedom may be at 90 % confidence: k over the 0.1-quantile
 *  of chi-square, after Wilson and Hilferty (PNAS 17, 1931). */
function caution(k) {
    const spread = 2 / (9 * k);
    return (1 - spread - 1.2815515655446004 * Math.sqrt(spread)) ** -3;
}
function moderated_variance_check(variances, df) {
    if (variances.length !== df.length) {
        throw new RangeError(`moderate: ${variances.length} variances with ${df.length} degrees of freedom`);
    }
    variances.forEach((value, i) => {
        if (!(value >= 0 && Number.isFinite(value)))
            throw new RangeError(`moderate: variance ${i} is ${value}`);
        if (!(df[i] >= 0 && Number.isFinite(df[i])))
            throw new RangeError(`moderate: degrees of freedom ${i} are ${df[i]}`);
    });
}

;// CONCATENATED MODULE: ./lib/statistics/beta.js
/** Log-gamma, log-beta and the regularised incomplete beta function: the ground of Student's t and of exact
 *  binomial intervals. */
const beta_logRootTwoPi = 0.9189385332046727;
/** ln Γ(x) for x > 0, relative error about 1e-15. */
function logGamma(x) {
    if (!(x > 0))
        throw new RangeError(`logGamma(${x}): the argument must be above 0`);
    // Stirling's series is exact to the last digit from 10 on; smaller arguments are shifted up to it.
    let shifted = x;
    let product = 1;
    while (shifted < 10)
        product *= shifted++;
    return (shifted - 0.5) * Math.log(shifted) - shifted + beta_logRootTwoPi + stirlingRest(shifted) - Math.log(product);
}
/** ln Γ(x) − [(x − ½) ln x − x + ½ ln 2π] for x ≥ 10: the Bernoulli series of Stirling's formula. */
function stirlingRest(x) {
    const s = 1 / (x * x);
    return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / x;
}
/** ln B(a, b) for a, b > 0. Large arguments cancel in Stirling's formula before any digit is lost. */
function logBeta(a, b) {
    const small = Math.min(a, b);
    const large = Math.max(a, b);
    const sum = small + large;
    if (large < 10)
        return logGamma(small) + logGamma(large) - logGamma(sum);
    const shrink = Math.log1p(-small / sum);
    if (small < 10) {
        const rest = stirlingRest(large) - stirlingRest(sum);
        return logGamma(small) + rest + small - small * Math.log(sum) + (large - 0.5) * shrink;
    }
    const rest = stirlingRest(small) + stirlingRest(large) - stirlingRest(sum);
    return -0.5 * Math.log(large) + beta_logRootTwoPi + rest + (small - 0.5) * Math.log(small / sum) + large * shrink;
}
/** I_x(a, b), the beta distribution's P(X ≤ x). `y` is 1 − x, given apart where the caller knows it more
 *  exactly than the subtraction would. Small values keep their relative accuracy. */
function incompleteBeta(x, a, b, y = 1 - x) {
    if (!(a > 0 && b > 0))
        throw new RangeError(`incompleteBeta: shapes ${a} and ${b} must be above 0`);
    if (!(x >= 0 && y >= 0))
        throw new RangeError(`incompleteBeta(${x}): the argument lies in [0, 1]`);
    if (x === 0)
        return 0;
    if (y === 0)
        return 1;
    // The continued fraction converges fast on the near side of the mean only.
    if (x <= (a + 1) / (a + b + 2))
        return betaFraction(x, y, a, b);
    return 1 - betaFraction(y, x, b, a);
}
/** The x with I_x(a, b) = p. @throws RangeError for p outside [0, 1]. */
function betaQuantile(p, a, b) {
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`betaQuantile(${p}): a probability lies in [0, 1]`);
    if (p === 0 || p === 1)
        return p;
    let low = 0;
    let high = 1;
    for (let i = 0; i < 200 && high - low > 1e-15 * high; i++) {
        const middle = (low + high) / 2;
        if (incompleteBeta(middle, a, b) < p)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** x^a y^b / (a B(a, b)) times the continued fraction of I_x(a, b), by Lentz's method. */
function betaFraction(x, y, a, b) {
    const logX = x > 0.5 ? Math.log1p(-y) : Math.log(x);
    const logY = y > 0.5 ? Math.log1p(-x) : Math.log(y);
    const factor = Math.exp(a * logX + b * logY - logBeta(a, b)) / a;
    let c = 1;
    let d = 1 / away(1 - ((a + b) * x) / (a + 1));
    let value = d;
    for (let m = 1; m < 100_000; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / away(1 + even * d);
        c = away(1 + even / c);
        value *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / away(1 + odd * d);
        c = away(1 + odd / c);
        const change = d * c;
        value *= change;
        if (Math.abs(change - 1) < 4e-16)
            break;
    }
    return factor * value;
}
/** Keeps a denominator of Lentz's method from vanishing. */
function away(x) {
    return Math.abs(x) < 1e-300 ? 1e-300 : x;
}

;// CONCATENATED MODULE: ./lib/statistics/student.js
/** Student's t distribution, any degrees of freedom above 0 (Infinity is the normal), exact into the tails. */


/** Above this the difference from the normal is below the last digit of a double. */
const practicallyNormal = 1e15;
const nearlyNormal = 10_000;
/** Density of t at `t`. */
function studentDensity(t, df) {
    student_check(df);
    if (df > practicallyNormal)
        return normalDensity(t);
    return Math.exp(-0.5 * (df + 1) * Math.log1p((t * t) / df) - 0.5 * Math.log(df) - logBeta(0.5 * df, 0.5));
}
/** P(T ≤ t). The left tail keeps its relative accuracy: for the right one ask `studentCdf(-t, df)`.
 *  @throws RangeError unless df > 0. */
function studentCdf(t, df) {
    student_check(df);
    if (Number.isNaN(t))
        return Number.NaN;
    if (df > practicallyNormal)
        return normal_normalCdf(t);
    const tail = student_upperTail(Math.abs(t), df);
    return t > 0 ? 1 - tail : tail;
}
/** The t with P(T ≤ t) = p. 0 and 1 give ∓Infinity. @throws RangeError for p outside [0, 1] or df ≤ 0. */
function studentQuantile(p, df) {
    student_check(df);
    if (!(p >= 0 && p <= 1))
        throw new RangeError(`studentQuantile(${p}): a probability lies in [0, 1]`);
    if (p === 0.5)
        return 0;
    if (df > practicallyNormal || p === 0 || p === 1)
        return normal_normalQuantile(p);
    const tail = p < 0.5 ? p : 1 - p;
    const size = tailQuantile(tail, df);
    return p < 0.5 ? -size : size;
}
/** The two-sided p-value of a t statistic. */
function studentTwoSided(t, df) {
    return 2 * studentCdf(-Math.abs(t), df);
}
/** P(T > t) for t ≥ 0. */
function student_upperTail(t, df) {
    if (t === Number.POSITIVE_INFINITY)
        return 0;
    if (df > nearlyNormal)
        return normal_normalCdf(-asNormal(t, df));
    const square = t * t;
    // t² overflows only where the tail is a pure power law, and there x = df / t² suffices.
    const x = Number.isFinite(square) ? df / (df + square) : df / t / t;
    const y = Number.isFinite(square) ? square / (df + square) : 1;
    return 0.5 * incompleteBeta(x, 0.5 * df, 0.5, y);
}
/** The normal value with the same tail as t, to a relative 1e-12 for more than 10,000 degrees of freedom, where the
 *  incomplete beta function loses digits (first terms of Hill, algorithm 395, Commun. ACM 13, 1970). */
function asNormal(t, df) {
    const a = df - 0.5;
    const y = a * Math.log1p((t / df) * t);
    return Math.sqrt(y) * (1 + (y + 3) / (48 * a * a));
}
/** The t > 0 with P(T > t) = tail. In ln t the log of the tail is smooth and falling, so Newton's steps inside a
 *  bracket settle in a few evaluations, from the centre (tail near ½) to a power-law tail. */
function tailQuantile(tail, df) {
    const target = Math.log(tail);
    let low = -745;
    let high = 709;
    let u = Math.log(firstGuess(tail, df));
    for (let i = 0; i < 200; i++) {
        const t = Math.exp(u);
        const reached = student_upperTail(t, df);
        const excess = Math.log(reached) - target;
        if (excess > 0)
            low = u;
        else
            high = u;
        const step = (excess * reached) / (studentDensity(t, df) * t);
        const next = u + step;
        if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(u)))
            break;
        u = next > low && next < high ? next : (low + high) / 2;
        if (high - low < 1e-16 * Math.max(1, Math.abs(u)))
            break;
    }
    return Math.exp(u);
}
/** The normal quantile with the first Cornish–Fisher term; good enough to start from. */
function firstGuess(tail, df) {
    const z = -normal_normalQuantile(tail);
    return Math.max(z * (1 + (z * z + 1) / (4 * df)), 1e-300);
}
function student_check(df) {
    if (!(df > 0))
        throw new RangeError(`Student's t needs degrees of freedom above 0, got ${df}`);
}

;// CONCATENATED MODULE: ./lib/statistics/location.js
/** Student's t on differences: of their mean, of their trimmed mean (Yuen), and with variances moderated across a
 *  suite. Quicker to decide than ranks at four to six rounds, at the price of trusting near-normal noise. */



/** The mean of at least two differences. */
function meanLocation(d) {
    robust_checkSample(d, 'meanLocation', 2);
    return { estimate: mean(d), variance: variance(d), size: d.length, df: d.length - 1 };
}
/** The trimmed mean with the winsorised variance (Tukey and McLaughlin, Sankhyā A 25, 1963; Yuen, Biometrika 61,
 *  1974): ⌊`trim`·n⌋ values are dropped from either end. At least two must be left. */
function trimmedLocation(d, trim = 0.2) {
    if (!(trim >= 0 && trim < 0.5))
        throw new RangeError(`trimmedLocation: trim ${trim} is outside [0, 0.5)`);
    const cut = Math.floor(trim * d.length);
    robust_checkSample(d, 'trimmedLocation', 2 + 2 * cut);
    const s = sortedList(d);
    const left = s.length - 2 * cut;
    const estimate = mean(s.slice(cut, s.length - cut));
    s.fill(s[cut], 0, cut).fill(s[s.length - 1 - cut], s.length - cut);
    return { estimate, variance: ((s.length - 1) * variance(s)) / (left - 1), size: left, df: left - 1 };
}
/** The locations of a suite with their variances moderated towards each other (limma). */
function moderatedLocations(locations) {
    const moderated = moderate(locations.map((location) => location.variance), locations.map((location) => location.df));
    return {
        locations: locations.map((location, i) => ({
            ...location,
            variance: moderated.variance[i],
            df: moderated.df[i],
        })),
        prior: moderated.prior,
    };
}
/** The interval estimate ± t_{1 − alpha/2, df} · error. */
function locationInterval(location, alpha) {
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`locationInterval: alpha ${alpha} is outside (0, 1)`);
    const { estimate, df } = location;
    const reach = -studentQuantile(alpha / 2, df) * standardError(location);
    return { estimate, low: estimate - reach, high: estimate + reach, df };
}
/** The p-value of the hypothesis that the location is `shift` (or on the far side of it). Without any scatter it
 *  is 1 where the estimate equals the shift and 0 elsewhere. */
function locationP(location, shift = 0, alternative = 'two-sided') {
    const excess = location.estimate - shift;
    const error = standardError(location);
    const t = excess === 0 ? 0 : excess / error;
    if (alternative === 'greater')
        return studentCdf(-t, location.df);
    if (alternative === 'less')
        return studentCdf(t, location.df);
    return studentTwoSided(t, location.df);
}
function standardError(location) {
    return Math.sqrt(location.variance / location.size);
}

;// CONCATENATED MODULE: ./lib/statistics/rank-sum.js
/** The rank-sum test of Wilcoxon, Mann and Whitney with its exact law, and the Hodges–Lehmann estimate of the
 *  shift between two independent samples with the interval that inverts the test. Method: Hollander, Wolfe and
 *  Chicken, Nonparametric Statistical Methods, ch. 4. */




/** Largest number of values of both samples whose law is counted out: without ties once per sizes, with ties
 *  anew for each sample. */
const largestPlain = 100;
const rank_sum_largestTied = 50;
/** Tests whether x and y have the same distribution against a shift: Mann–Whitney's U of x, the number of pairs
 *  with x_i > y_j plus half the ties. Exact given the ties up to 50 values, Edgeworth beyond (100 without ties).
 *  `greater` means x tends to be larger. @throws RangeError for an empty sample or a value that is not finite. */
function rankSumTest(x, y, alternative = 'two-sided') {
    robust_checkSample(x, 'rankSumTest');
    robust_checkSample(y, 'rankSumTest');
    const all = new Float64Array(x.length + y.length);
    all.set(Float64Array.from(x));
    all.set(Float64Array.from(y), x.length);
    const scale = all.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    const { ranks, tied } = doubledMidRanks(all, 1e-12 * scale);
    let sum = 0;
    for (let i = 0; i < x.length; i++)
        sum += ranks[i];
    const u = sum / 2 - (x.length * (x.length + 1)) / 2;
    const tails = tied ? tiedTails(ranks, x.length, sum) : rank_sum_plainTails(x.length, y.length, u);
    return { statistic: u, p: pValue(tails, alternative) };
}
/** The Hodges–Lehmann estimate of the shift x − y (median of all differences) with its interval of confidence at
 *  least 1 − `alpha`. Ends are infinite where the samples are too small for the level. */
function rankSumInterval(x, y, alpha) {
    robust_checkSample(x, 'rankSumInterval');
    robust_checkSample(y, 'rankSumInterval');
    if (!(alpha > 0 && alpha < 1))
        throw new RangeError(`rankSumInterval: alpha ${alpha} is outside (0, 1)`);
    const size = x.length * y.length;
    const lower = (size + 1) >> 1;
    const upper = (size >> 1) + 1;
    const k = rankSumCritical(x.length, y.length, alpha / 2);
    if (k < 0) {
        const [a, b] = pairDifferences(x, y, [lower, upper]);
        return { estimate: robust_midpoint(a, b), low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
    }
    const [low, a, b, high] = pairDifferences(x, y, [k + 1, lower, upper, size - k]);
    return { estimate: robust_midpoint(a, b), low: low, high: high };
}
/** The largest u with P(U ≤ u) ≤ `tail` for samples of m and n values without ties, or −1. */
function rankSumCritical(m, n, tail) {
    if (m + n <= largestPlain)
        return Math.min(largestWithin(rank_sum_plainLaw(m, n), tail), (m * n - 1) >> 1);
    const { deviation } = rank_sum_plainMoments(m, n);
    let u = Math.max(-1, Math.floor((m * n) / 2 + deviation * normal_normalQuantile(tail) - 2));
    while (rank_sum_plainTails(m, n, u + 1).atMost <= tail)
        u++;
    while (u >= 0 && rank_sum_plainTails(m, n, u).atMost > tail)
        u--;
    return u;
}
/** P(U ≤ u) for samples of m and n values without ties. */
function rankSumCdf(u, m, n) {
    return rank_sum_plainTails(m, n, Math.floor(u)).atMost;
}
const rank_sum_laws = new Map();
function rank_sum_plainLaw(m, n) {
    const few = Math.min(m, n);
    const many = Math.max(m, n);
    const key = `${few},${many}`;
    let law = rank_sum_laws.get(key);
    if (law === undefined) {
        // Subtracting its smallest value from each rank makes the rank sum Mann and Whitney's U.
        const counts = subsetCounts(Array.from({ length: few + many }, (_, i) => i + 1), few, (few * (few + 1)) / 2 + few * many);
        law = cumulativeShares(counts.subarray((few * (few + 1)) / 2));
        rank_sum_laws.set(key, law);
    }
    return law;
}
/** For every sum up to `top`: how many choices of `size` of the ascending scores reach it. Counts pass 2^53 without
 *  harm: all terms are positive, so only the relative rounding of each sum is lost. */
function subsetCounts(scores, size, top) {
    const width = top + 1;
    const counts = new Float64Array((size + 1) * width);
    counts[0] = 1;
    const least = smallestSums(scores, size);
    for (let i = 0; i < scores.length; i++) {
        const score = scores[i];
        for (let chosen = Math.min(i + 1, size); chosen >= 1; chosen--) {
            const row = chosen * width;
            const before = row - width - score;
            // What is still to be chosen is at least as large as this score; sums that must pass the top are left out.
            const highest = top - (size - chosen) * score;
            for (let sum = highest; sum >= score + least[chosen - 1]; sum--)
                counts[row + sum] += counts[before + sum];
        }
    }
    return counts.subarray(size * width);
}
/** The sum of the 0, 1, 2 … `size` smallest scores. */
function smallestSums(scores, size) {
    const sums = [0];
    for (let i = 0; i < size; i++)
        sums.push(sums[i] + scores[i]);
    return sums;
}
function cumulativeShares(counts) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    let sum = 0;
    return counts.map((count) => {
        sum += count;
        return sum / total;
    });
}
function rank_sum_plainTails(m, n, u) {
    const top = m * n;
    if (m + n <= largestPlain) {
        const law = rank_sum_plainLaw(m, n);
        const at = (v) => (v < 0 ? 0 : v >= top ? 1 : law[v]);
        return { atMost: at(u), atLeast: at(top - u) };
    }
    const { deviation, excessKurtosis } = rank_sum_plainMoments(m, n);
    return edgeworthTails(u - top / 2, deviation, excessKurtosis, 0.5);
}
/** Variance and excess kurtosis of U under no effect (Kendall and Stuart, vol. 2, ch. 31). */
function rank_sum_plainMoments(m, n) {
    const all = m + n;
    const variance = (m * n * (all + 1)) / 12;
    const excessKurtosis = (-6 * (m * m + n * n + m * n + all)) / (5 * m * n * (all + 1));
    return { deviation: Math.sqrt(variance), excessKurtosis };
}
/** Tails of the sum of `size` doubled mid-ranks drawn without replacement. */
function tiedTails(ranks, size, sum) {
    const all = ranks.length;
    if (all <= rank_sum_largestTied)
        return countedTails(ranks, size, sum);
    const middle = all + 1;
    const squares = ranks.reduce((total, rank) => total + (rank - middle) ** 2, 0);
    const variance = (size * (all - size) * squares) / (all * (all - 1));
    const { excessKurtosis } = rank_sum_plainMoments(size, all - size);
    return edgeworthTails(sum - size * middle, Math.sqrt(variance), excessKurtosis, 0.5);
}
/** The same by counting, always the lower tail of the smaller sample: the other one's sum is what is left of all
 *  ranks, and an upper tail is the lower one of the ranks counted from above. */
function countedTails(ranks, size, sum) {
    const all = ranks.length;
    const turned = size > all - size;
    const few = turned ? all - size : size;
    const other = turned ? all * (all + 1) - sum : sum;
    const mirrored = other > few * (all + 1);
    const seen = mirrored ? 2 * few * (all + 1) - other : other;
    const scores = ranks.map((rank) => (mirrored ? 2 * (all + 1) - rank : rank)).sort();
    const counts = subsetCounts(scores, few, seen);
    const choices = chooseCount(all, few);
    const low = counts.reduce((total, count) => total + count, 0) / choices;
    const rest = Math.min(1, 1 - low + counts[seen] / choices);
    return turned === mirrored ? { atMost: low, atLeast: rest } : { atMost: rest, atLeast: low };
}
function chooseCount(all, size) {
    let count = 1;
    for (let i = 1; i <= size; i++)
        count = (count * (all - size + i)) / i;
    return count;
}

;// CONCATENATED MODULE: ./lib/compare/evidence/detectable-effect.js
/** What a number of rounds can find, for scatter 1: statistics/detectable.ts with its answers kept,
 *  since a suite asks the same few questions for every benchmark. */

/** Rounds beyond which "more rounds" is no advice. */
const inReason = 1_000;
const factors = new Map();
const mostLevels = 256;
/** Effect over scatter that a two-sided test at `level` finds in 80 % of the cases, with n pairs:
 *  (t₁₋level⁄₂ + t₀.₈) / √n at n − 1 degrees of freedom; n is at least 2. */
function reachFactor(n, level) {
    if (n > inReason)
        return compute(n, level);
    let known = factors.get(level);
    if (known === undefined) {
        if (factors.size >= mostLevels)
            factors.clear();
        known = new Float64Array(inReason + 1);
        factors.set(level, known);
    }
    if (known[n] === 0)
        known[n] = compute(n, level);
    return known[n];
}
/** Fewest rounds that find an effect of this many scatters; Infinity where that takes more than is
 *  `inReason`. */
function leastRounds(effect, level) {
    const size = Math.abs(effect);
    if (!(size >= reachFactor(inReason, level)))
        return Number.POSITIVE_INFINITY;
    let low = 1;
    let high = inReason;
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (reachFactor(middle, level) <= size)
            high = middle;
        else
            low = middle;
    }
    return high;
}
function compute(n, level) {
    return (studentQuantile(1 - level / 2, n - 1) + studentQuantile(0.8, n - 1)) / Math.sqrt(n);
}

;// CONCATENATED MODULE: ./lib/compare/evidence/launch-summary.js
/** From a launch's measurements to one number, and from numbers to log-ratios in the direction of cost. */

/** The launch's typical value in base units: the median of its samples, else the tool's own figure. The
 *  mean of samples is never taken: between processes it scatters nearly twice as much. */
function launchSummary(metric) {
    return metric.samples !== undefined && metric.samples.length > 0 ? median(metric.samples) : metric.value;
}
/** Log of a positive summary, rising with cost: a throughput that falls costs more. */
function logCost(summary, better) {
    return better === 'higher' ? -Math.log(summary) : Math.log(summary);
}
/** Log-effect and interval as ratios minus one; an end without bound is null. */
function changeOf(estimate, { low, high }) {
    return { estimate: Math.expm1(estimate), low: bounded(low), high: bounded(high) };
}
function bounded(end) {
    const ratio = Math.expm1(end);
    return Number.isFinite(end) && Number.isFinite(ratio) ? ratio : null;
}
/** Which way is good: the rule's word, else that of the tool where all launches agree. */
function directionOf(series, ruled) {
    if (ruled !== undefined)
        return ruled;
    const found = series.filter((side) => side !== undefined);
    const better = found[0]?.better ?? 'unknown';
    return found.every((side) => side.better === better) ? better : 'unknown';
}
/** An exact counter only where every launch of both sides says so. */
function isExact(series) {
    return series.every((side) => side?.exact ?? true);
}

;// CONCATENATED MODULE: ./lib/compare/evidence/fastest.js
/** The second witness of a change: the fastest samples. On a machine whose speed changes by half, most
 *  samples say little, but a program that does fixed work is now and then left in peace on either side, and
 *  its fastest launches then agree to a fraction of a per cent. Where the k fastest launches of all are
 *  base's, each from another pair, chance alone would have given each of them to base with probability ½:
 *  2⁻ᵏ. Exact for every noise, since only which side of its pair a launch was on is left to chance; two
 *  launches of one pair among the k only make it rarer. (The exceedance test; one-sided precedence tests:
 *  Balakrishnan and Ng, Precedence-Type Tests and Applications, 2006.)
 *
 *  That says whether there is a change, not how large the usual one is: the two are the same only where all
 *  launches moved alike, and no number of launches shows that they did. So what is told as the interval is the
 *  typical samples' own, and the fastest never claim more than the typical estimate. */


/** Whether the fastest samples are worth half of the level. Where both sides run at about the same moment, what a
 *  launch's luck adds to both cancels in its ratios already, and the other half finds as much alone. */
function hearsFastest(pairing) {
    return pairing !== 'lockstep' && pairing !== 'duet';
}
/** Log-cost of a launch's fastest sample, or of its summary where it has no samples. */
function fastestOf(metric, better) {
    let least = Number.POSITIVE_INFINITY;
    for (const sample of metric.samples ?? [])
        least = Math.min(least, logCost(sample, better));
    return Number.isFinite(least) ? least : logCost(launchSummary(metric), better);
}
/** With fewer pairs, too few launches were left in peace to pay for half of the level. */
const enoughPairs = 20;
/** Evidence that also hears the fastest samples, from twenty pairs on, each witness at half of the level. What
 *  is shown to be unchanged is so by the typical samples alone: a program may well keep its best time and
 *  lose its usual one. */
function withFastest(typical, fastest) {
    if (fastest === undefined || typical.rounds < enoughPairs)
        return typical;
    return new WithFastest(typical, sortedList(fastest.base), sortedList(fastest.head));
}
class WithFastest {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP;
    typical;
    base;
    head;
    constructor(typical, base, head) {
        this.rounds = typical.rounds;
        this.worth = typical.worth;
        this.estimate = typical.estimate;
        this.scatter = typical.scatter;
        this.smallestP = Math.min(1, 2 * typical.smallestP);
        this.typical = typical;
        this.base = base;
        this.head = head;
    }
    p(shift, alternative) {
        const usual = this.typical.p(shift, alternative);
        return Math.min(1, 2 * (this.agrees(shift, alternative) ? Math.min(usual, this.best(shift, alternative)) : usual));
    }
    interval(level) {
        return this.typical.interval(level / 2);
    }
    limits(level) {
        const { estimate, base, head } = this;
        const { low, high } = this.interval(level);
        return {
            low: Math.max(low, Math.min(estimate, lowest(base, head, level / 4))),
            high: Math.min(high, Math.max(estimate, -lowest(head, base, level / 4))),
        };
    }
    usual(level) {
        return this.typical.interval(level);
    }
    detectable(level) {
        return this.typical.detectable(level / 2);
    }
    roundsNeeded(effect, level) {
        return this.typical.roundsNeeded(effect, level / 2);
    }
    roundsToReach(level) {
        return this.typical.roundsToReach(level / 2);
    }
    /** Whether the typical estimate lies beyond the shift as well. */
    agrees(shift, alternative) {
        return alternative === 'greater' ? this.estimate > shift : this.estimate < shift;
    }
    best(shift, alternative) {
        const { base, head } = this;
        return alternative === 'greater' ? precedence(base, head, shift) : precedence(head, base, -shift);
    }
}
/** 2⁻ᵏ for the k launches of `first` that are faster than the fastest of `second` less `shift`. Both rise. */
function precedence(first, second, shift) {
    const limit = second[0] - shift;
    let k = 0;
    while (k < first.length && first[k] < limit)
        k++;
    return 2 ** -k;
}
/** The largest shift that `precedence` still rejects at this one-sided level. */
function lowest(first, second, tail) {
    const k = Math.ceil(-Math.log2(tail) - 1e-9);
    return k > first.length ? Number.NEGATIVE_INFINITY : second[0] - first[k - 1];
}

;// CONCATENATED MODULE: ./lib/compare/evidence/location-evidence.js
/** Evidence of a mean, trimmed or not, and of its error: Student's t. */


class LocationEvidence {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP = 0;
    location;
    constructor(location, rounds) {
        this.rounds = rounds;
        this.worth = rounds;
        this.estimate = location.estimate;
        this.scatter = Math.sqrt((location.variance * rounds) / location.size);
        this.location = location;
    }
    p(shift, alternative) {
        return locationP(this.location, shift, alternative);
    }
    interval(level) {
        return locationInterval(this.location, level);
    }
    limits(level) {
        return this.interval(level);
    }
    usual(level) {
        return this.interval(level);
    }
    detectable(level) {
        return this.scatter * reachFactor(this.rounds, level);
    }
    roundsNeeded(effect, level) {
        return leastRounds(effect / this.scatter, level);
    }
    roundsToReach() {
        return 2;
    }
}

;// CONCATENATED MODULE: ./lib/compare/evidence/rank-list.js
/** The lists that rank statistics count in: Walsh averages and differences. They grow with the square of
 *  the rounds, so they are never kept: values of given ranks are selected from a scratch that all
 *  benchmarks share, and counting needs no list at all. */

let rank_list_scratch = new Float64Array(1_024);
function scratchOf(size) {
    if (rank_list_scratch.length < size)
        rank_list_scratch = new Float64Array(2 * size);
    return rank_list_scratch;
}
/** The values of the given 0-based ranks, which ascend: each search starts where the one before ended. */
function ranked(list, ranks) {
    list.write();
    let from = 0;
    return ranks.map((rank) => {
        const value = selectInPlace(rank_list_scratch, rank, from, list.size - 1);
        from = rank;
        return value;
    });
}
/** The Walsh averages (d_i + d_j) / 2, i ≤ j, of ascending values. */
class WalshList {
    size;
    twins;
    tolerance;
    d;
    constructor(d) {
        this.size = (d.length * (d.length + 1)) / 2;
        this.tolerance = toleranceOf(d);
        this.twins = hasTwins(d, this.tolerance);
        this.d = d;
    }
    write() {
        const { d, size } = this;
        const target = scratchOf(size);
        let at = 0;
        for (let i = 0; i < d.length; i++) {
            const half = d[i] / 2;
            for (let j = i; j < d.length; j++)
                target[at++] = half + d[j] / 2;
        }
    }
    countAtMost(bound) {
        const { d } = this;
        let count = 0;
        let j = d.length - 1;
        for (let i = 0; i <= j; i++) {
            while (j >= i && d[i] / 2 + d[j] / 2 > bound)
                j--;
            count += j - i + 1;
        }
        return count;
    }
}
/** The medians of every two pairs' log-ratios put together, and of every pair's own: what Walsh averages
 *  are where a pair is one number. A pair during which the machine changed its speed has its ratios far
 *  apart, and moves such a median less than one whose ratios agree; that is how pairs get their weight.
 *  Takes ascending lists, none empty. */
function pooledList(lists) {
    const n = lists.length;
    const medians = new Float64Array((n * (n + 1)) / 2);
    let at = 0;
    for (let i = 0; i < n; i++)
        for (let j = i; j < n; j++)
            medians[at++] = pooledMedian(lists[i], lists[j]);
    medians.sort();
    const ends = [medians[0], medians.at(-1)];
    const tolerance = toleranceOf(ends);
    return {
        size: medians.length,
        tolerance,
        twins: hasTwins(ends, tolerance),
        write: () => scratchOf(medians.length).set(medians),
        countAtMost: (bound) => countAtMost(medians, bound),
    };
}
/** The median of two ascending lists put together; of a list with itself, its own. */
function pooledMedian(a, b) {
    const size = a.length + b.length;
    const half = size >> 1;
    let [i, j, before, here] = [0, 0, 0, 0];
    while (i + j <= half) {
        before = here;
        here = j >= b.length || (i < a.length && a[i] <= b[j]) ? a[i++] : b[j++];
    }
    return size % 2 === 1 ? here : robust_midpoint(before, here);
}
function countAtMost(ascending, bound) {
    let low = 0;
    let high = ascending.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if (ascending[middle] <= bound)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** All differences of an `after` and a `before`, both ascending. */
function differenceList(before, after) {
    const [x, y] = [toleranceOf(after), toleranceOf(before)];
    return {
        size: before.length * after.length,
        twins: hasTwins(after, x) || hasTwins(before, y),
        tolerance: Math.max(x, y),
        write() {
            const target = scratchOf(this.size);
            let at = 0;
            for (const value of after)
                for (let j = 0; j < before.length; j++)
                    target[at++] = value - before[j];
        },
        countAtMost(bound) {
            let count = 0;
            let j = 0;
            for (const value of after) {
                while (j < before.length && value - before[j] > bound)
                    j++;
                count += before.length - j;
            }
            return count;
        },
    };
}
/** Quantised timers make ties that subtraction blurs in the last digits. */
function toleranceOf(ascending) {
    return 1e-12 * Math.max(Math.abs(ascending[0]), Math.abs(ascending[ascending.length - 1]));
}
function hasTwins(ascending, tolerance) {
    for (let i = 1; i < ascending.length; i++)
        if (ascending[i] - ascending[i - 1] <= tolerance)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/compare/evidence/remembering.js
/** Evidence of ranks where pairs resemble their neighbours in time. */



/** Ranks know no distance: however far all pairs lie from zero, n of them give no smaller p-value than
 *  2^(1 - n), and a level weakened for their memory may be out of their reach. There, the plain ranks are
 *  joined by Student's t on a trimmed mean (Yuen, Biometrika 61, 1974) whose variance carries the factor,
 *  and what both say is said. */
function remembering(ranks, ratios, factor) {
    if (factor <= 1)
        return ranks;
    const wide = widened(ranks, factor);
    const location = trimmedLocation(ratios);
    if (!(location.variance > 0))
        return wide;
    return new Remembering(ranks, wide, widened(new LocationEvidence(location, ratios.length), factor), factor);
}
class Remembering {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP;
    ranks;
    wide;
    student;
    factor;
    constructor(ranks, wide, student, factor) {
        this.rounds = ranks.rounds;
        this.worth = wide.worth;
        this.estimate = ranks.estimate;
        this.scatter = ranks.scatter;
        this.smallestP = ranks.smallestP;
        this.ranks = ranks;
        this.wide = wide;
        this.student = student;
        this.factor = factor;
    }
    p(shift, alternative) {
        const plain = this.ranks.p(shift, alternative);
        const weak = weakened(plain, this.factor);
        return weak <= plain ? weak : Math.min(weak, Math.max(plain, this.student.p(shift, alternative)));
    }
    interval(level) {
        if (level >= this.wide.smallestP)
            return this.wide.interval(level);
        return around(this.ranks.interval(level), this.student.interval(level));
    }
    limits(level) {
        if (level >= this.wide.smallestP)
            return this.wide.limits(level);
        return around(this.ranks.limits(level), this.student.interval(level));
    }
    usual(level) {
        if (level >= this.wide.smallestP)
            return this.wide.usual(level);
        return around(this.ranks.usual(level), this.student.interval(level));
    }
    detectable(level) {
        return Math.sqrt(this.factor) * this.ranks.detectable(level);
    }
    roundsNeeded(effect, level) {
        return this.wide.roundsNeeded(effect, level);
    }
    roundsToReach(level) {
        return this.ranks.roundsToReach(level);
    }
}
function around(one, two) {
    return { low: Math.min(one.low, two.low), high: Math.max(one.high, two.high) };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/evidence.js
/** What the numbers of one benchmark say about its log-change, behind one interface, so that the
 *  decision does not depend on the test. Shifts, estimates and intervals are log-ratios of head to
 *  base in the direction of cost; levels and p-values are two-sided and for one look, unless said
 *  otherwise.
 *
 *  Both rank tests read everything off one list, the Walsh averages of pairs or the differences between
 *  launches: its middle is the estimate, values near its ends bound the intervals, and how much of it
 *  lies above a shift is the test of that shift. */











/** Wilcoxon's signed-rank test of pairs. Where a pair is a list of log-ratios, the average of two pairs
 *  is replaced by the median of both lists together, which is the same for lists of one: exchanging base
 *  and head of a pair still turns its sign and nothing else, so the law of the statistic stays.
 *  Where pairs resemble their neighbours in time, all is widened by what that takes away. */
function signedRankEvidence(suite) {
    const all = suite.map(({ ratios }) => ratios);
    const orders = all.map(sortedList);
    const factors = varianceFactors(all, orders);
    return suite.map((pairs, i) => {
        const ranks = withFastest(signedRank(orders[i], pairs.lists), pairs.fastest);
        return remembering(ranks, orders[i], factors[i]);
    });
}
/** Far above any level at which something is decided. */
const worthExactness = 0.25;
/** What a rank statistic's list and law say. */
class RankEvidence {
    rounds;
    worth;
    estimate;
    scatter;
    smallestP;
    list;
    law;
    exact;
    constructor(rounds, { estimate, scatter }, list, law, exact) {
        this.rounds = rounds;
        this.worth = rounds;
        this.estimate = estimate;
        this.scatter = scatter;
        this.smallestP = Math.min(1, 2 * law.cdf(0));
        this.list = list;
        this.law = law;
        this.exact = exact;
    }
    p(shift, alternative) {
        const { size, tolerance, twins } = this.list;
        const below = this.list.countAtMost(shift - tolerance);
        const upTo = this.list.countAtMost(shift + tolerance);
        // Values on the shift count half to either side.
        const against = Math.ceil((alternative === 'greater' ? below + upTo : 2 * size - below - upTo) / 2);
        const p = this.law.cdf(against);
        // Without ties the law is the same for all samples; with them each has its own, which takes long
        // to count out and matters only where the p-value is small.
        return this.exact !== undefined && p < worthExactness && (twins || upTo > below)
            ? this.exact(shift, alternative)
            : p;
    }
    interval(level) {
        const k = this.law.critical(level / 2);
        if (k < 0)
            return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
        const [low, high] = ranked(this.list, [k, this.list.size - 1 - k]);
        return { low: low, high: high };
    }
    limits(level) {
        return this.interval(level);
    }
    usual(level) {
        return this.interval(level);
    }
    detectable(level) {
        return this.scatter === null || this.smallestP > level ? Number.POSITIVE_INFINITY : this.effectFound(level);
    }
    roundsNeeded(effect, level) {
        return leastRounds(effect / (this.scatter ?? 0), level);
    }
}
class SignedRank extends RankEvidence {
    roundsToReach(level) {
        return Math.ceil(1 - Math.log2(level));
    }
    effectFound(level) {
        return this.scatter * reachFactor(this.rounds, level);
    }
}
function signedRank(d, lists) {
    const single = lists === undefined || lists.every((list) => list.length === 1);
    const list = single ? new WalshList(d) : pooledList(lists);
    // Lists agree by accident only, and the plain law is wider than that of ties.
    const exact = single ? (shift, alternative) => signedRankTest(d, shift, alternative).p : undefined;
    return new SignedRank(d.length, spreadOf(list, d), list, signedRankLaw(d.length), exact);
}
const signedRankLaws = new Map();
function signedRankLaw(n) {
    let law = signedRankLaws.get(n);
    if (law === undefined) {
        law = { cdf: (w) => signedRankCdf(w, n), critical: (tail) => signedRankCritical(n, tail) };
        signedRankLaws.set(n, law);
    }
    return law;
}
/** The rank-sum test of Wilcoxon, Mann and Whitney between launches that were not measured in pairs:
 *  logs of the launch summaries in the direction of cost, at least one a side. */
function rankSumEvidence(base, head) {
    const before = sorted(base);
    const after = sorted(head);
    const [m, n] = [after.length, before.length];
    const exact = (shift, alternative) => {
        const shifted = after.map((value) => value - shift);
        return rankSumTest(shifted, before, alternative).p;
    };
    const law = { cdf: (u) => rankSumCdf(u, m, n), critical: (tail) => rankSumCritical(m, n, tail) };
    return new RankSum(before, after, differenceList(before, after), law, exact);
}
class RankSum extends RankEvidence {
    error;
    constructor(before, after, list, law, exact) {
        const [m, n] = [after.length, before.length];
        const spreadBefore = n < 2 ? 0 : variance(before);
        const spreadAfter = m < 2 ? 0 : variance(after);
        const rounds = Math.min(m, n);
        const scatter = rounds < 2 ? null : Math.sqrt(spreadBefore + spreadAfter);
        super(rounds, { estimate: middleOf(list), scatter }, list, law, exact);
        this.error = Math.sqrt(spreadBefore / n + spreadAfter / m);
    }
    roundsToReach(level) {
        return fewestLaunches(level);
    }
    effectFound(level) {
        return this.error * reachFactor(this.rounds, level) * Math.sqrt(this.rounds);
    }
}
/** Student's t on the log-ratios with variances moderated across the suite; one list per benchmark,
 *  each of at least two pairs.
 *  @param fewest pairs with which it is looked whether they resemble their neighbours. */
function moderatedEvidence(suite, fewest) {
    const { locations } = moderatedLocations(suite.map((ratios) => meanLocation(ratios)));
    const factors = varianceFactors(suite, undefined, fewest);
    return suite.map((ratios, i) => widened(new LocationEvidence(locations[i], ratios.length), factors[i]));
}
/** The middle of a list of pairs, and the standard deviation of one value as the interval of about 80 % feels
 *  it: robust against bursts; see `pairScatter` in statistics/detectable.ts. */
function spreadOf(list, d) {
    if (d.length < 5)
        return { estimate: middleOf(list), scatter: d.length < 2 ? null : Math.sqrt(variance(d)) };
    const { k, divisor } = scatterScale(d.length);
    const { size } = list;
    const [low, lower, upper, high] = ranked(list, [k, (size - 1) >> 1, size >> 1, size - 1 - k]);
    return { estimate: robust_midpoint(lower, upper), scatter: (high - low) / divisor };
}
function middleOf(list) {
    const [lower, upper] = ranked(list, [(list.size - 1) >> 1, list.size >> 1]);
    return robust_midpoint(lower, upper);
}
const scales = new Map();
function scatterScale(n) {
    let scale = scales.get(n);
    if (scale === undefined) {
        const k = Math.max(0, signedRankCritical(n, 0.1));
        scale = { k, divisor: (2 * studentQuantile(1 - signedRankCdf(k, n), n - 1)) / Math.sqrt(n) };
        scales.set(n, scale);
    }
    return scale;
}
function fewestLaunches(level) {
    let launches = 1;
    while (2 * rankSumCdf(0, launches, launches) > level && launches < 50)
        launches++;
    return launches;
}

;// CONCATENATED MODULE: ./lib/compare/rule.js
/** The room compare/: what became of each benchmark between base and head. Takes launches of both
 *  sides (paired or not) and a rule that was fixed before the first number, gives a Comparison: one
 *  row per benchmark and metric with outcome, interval and doubt, and the suite's geometric mean.
 *  Never measures, never reads a clock, a file or chance, never decides whether anything may merge,
 *  and drops nothing in silence: what cannot be compared becomes a row that says so.
 *
 *  This file: the rule. */
/** Counters repeat to the digit, so their limit is about what matters, not about noise. */
const defaultCounterThreshold = 0.01;
/** What the plan can hardly clear may still be slower by far, which takes fewer pairs: of recorded slowdowns that
 *  thirty pairs show, half were missed where a pair scatters most and everything was given up that could not be
 *  cleared (`npm run evaluate -- tried giving-up`). */
const defaultWorthChange = 0.3;
/** Below one half, a benchmark counts in the correction only if its estimate lies beyond the threshold. */
const defaultCandidateP = 0.5;
/** Looks and rounds in all as they are used for the pairs at hand: a last look that was not planned
 *  (the budget ended between two looks) takes its place after those that were. */
function looksTaken(rule, rounds) {
    const looks = rule.looks.filter((look) => look <= rounds);
    if (rounds > 0 && looks.at(-1) !== rounds && (rule.look === 'final' || looks.length === 0))
        looks.push(rounds);
    return { looks, total: Math.max(rule.looks.at(-1) ?? rounds, rounds, 1) };
}

;// CONCATENATED MODULE: ./lib/statistics/false-discovery.js
/** Many tests at once: which to reject so that a stated share of the rejections (or the chance of any) is false.
 *  All take p-values in any order and answer in the same order. @throws RangeError for p outside [0, 1]. */
/** Benjamini–Hochberg (JRSS B 57, 1995): expected share of false rejections at most `q` where the tests are
 *  independent or positively dependent; with no effect anywhere, the chance of any rejection is at most `q`. */
function benjaminiHochberg(p, q) {
    return adjustedBH(p).map((value) => value <= checkedRate(q));
}
/** Benjamini–Yekutieli (Ann. Statist. 29, 2001): the same under any dependence, at the price of Σ 1/i. */
function benjaminiYekutieli(p, q) {
    return adjustedBY(p).map((value) => value <= checkedRate(q));
}
/** Holm (Scand. J. Statist. 6, 1979): chance of any false rejection at most `alpha` under any dependence. */
function holm(p, alpha) {
    return adjustedHolm(p).map((value) => value <= checkedRate(alpha));
}
/** The smallest q at which Benjamini–Hochberg would reject each. */
function adjustedBH(p) {
    return stepUp(p, 1);
}
/** The smallest q at which Benjamini–Yekutieli would reject each. */
function adjustedBY(p) {
    return stepUp(p, p.reduce((sum, _, i) => sum + 1 / (i + 1), 0));
}
/** The smallest alpha at which Holm would reject each. */
function adjustedHolm(p) {
    const order = ascending(p);
    const adjusted = new Array(p.length);
    let largest = 0;
    order.forEach((index, i) => {
        largest = Math.max(largest, Math.min(1, p[index] * (p.length - i)));
        adjusted[index] = largest;
    });
    return adjusted;
}
/** The level of each interval shown for `rejected` out of `tested`, so that the expected share of them that miss
 *  is at most q (false coverage rate; Benjamini and Yekutieli, JASA 100, 2005). Each is a 1 − level interval. */
function falseCoverageLevel(q, rejected, tested) {
    return rejected >= tested ? q : (q * Math.max(1, rejected)) / tested;
}
function stepUp(p, factor) {
    const order = ascending(p);
    const adjusted = new Array(p.length);
    let least = 1;
    for (let i = order.length - 1; i >= 0; i--) {
        least = Math.min(least, (p[order[i]] * p.length * factor) / (i + 1));
        adjusted[order[i]] = least;
    }
    return adjusted;
}
function ascending(p) {
    p.forEach((value, i) => {
        if (!(value >= 0 && value <= 1))
            throw new RangeError(`p-value ${i} is ${value}, outside [0, 1]`);
    });
    return p.map((_, i) => i).sort((i, j) => p[i] - p[j] || i - j);
}
function checkedRate(rate) {
    if (!(rate >= 0 && rate <= 1))
        throw new RangeError(`an error rate of ${rate} is outside [0, 1]`);
    return rate;
}

;// CONCATENATED MODULE: ./lib/compare/decision/decide.js
/** From evidence to decisions, for all tested benchmarks of a suite at once.
 *
 *  Two ways lead to a claim, each held to the false-alarm rate q over the whole suite and all looks:
 *  - Against the threshold δ: one-sided tests of "at most δ slower" at q, since only a slowdown blocks,
 *    and of "at most δ faster" at q/2. Most benchmarks of a suite lie far on the harmless side, where such p-values are larger
 *    than chance alone would make them; those with p > τ are set aside and the rest divided by τ
 *    before Benjamini–Hochberg (Zhao, Small and Su, JASA 114, 2019: valid for p-values that are
 *    uniformly conservative). So the price for a large suite is paid only by as many benchmarks as
 *    look slower than δ.
 *  - Against zero: two-sided, Benjamini–Hochberg over all; and one-sided "no slower", at q by the way of
 *    the first. What is found has a change, whose size its interval tells. The second is what the gate's
 *    `sensitive` rests on: without any change, the chance that it finds anything is q.
 *  Intervals of what was found are widened to the level at which it was found (false coverage rate;
 *  Benjamini and Yekutieli, JASA 100, 2005), so that row, interval and suite never contradict each other.
 *  All others show their own interval at q: enough for "unchanged", which is no alarm, and for "no worse", which is an
 *  interval that ends below δ and begins below −δ. That a whole suite is no worse is a claim of each of its
 *  benchmarks, so that it is wrong only where one of these claims is (Berger, Technometrics 24, 1982): it takes no correction
 *  for their number. */


/** A two-sided p-value against zero below this makes a benchmark a suspect. */
const suspectP = 0.2;
function decide(tested, suite) {
    if (tested.length === 0)
        return [];
    // One-sided p-values of one look, each under the hypothesis that is named.
    const greater = (shiftOf) => tested.map((one) => one.evidence.p(shiftOf(one), 'greater'));
    const less = (shiftOf) => tested.map((one) => one.evidence.p(shiftOf(one), 'less'));
    const [notSlower, notFaster] = [greater(() => 0), less(() => 0)];
    const atMostDelta = greater(({ delta }) => delta);
    const atLeastMinusDelta = less(({ delta }) => -delta);
    const slower = oneSided(tested, suite, 'greater', atMostDelta);
    const faster = oneSided(tested, suite, 'less', atLeastMinusDelta);
    const above = oneSided(tested, suite, 'greater', notSlower);
    const any = againstZero(tested, suite, notSlower, notFaster);
    return tested.map((one, i) => decideOne(one, i, { slower, faster, any }, above, suite));
}
function oneSided(tested, suite, alternative, raw) {
    const candidates = raw.flatMap((p, i) => (p <= suite.candidateP ? [i] : []));
    const p = raw.map((value, i) => sequential(tested[i], Math.min(1, 2 * value)));
    // Never above q, so that no interval is narrower than one without any correction.
    const share = alternative === 'greater' ? Math.min(1, 2 * suite.candidateP) : suite.candidateP;
    return correct(p, candidates, suite.falseAlarmRate * share);
}
function againstZero(tested, suite, notSlower, notFaster) {
    const raw = notSlower.map((p, i) => Math.min(1, 2 * Math.min(p, notFaster[i])));
    const p = raw.map((value, i) => sequential(tested[i], value));
    const everyone = p.map((_, i) => i);
    return { ...correct(p, everyone, suite.falseAlarmRate), raw };
}
/** Over the whole plan, of a two-sided p-value of one look. */
function sequential({ levels, look }, p) {
    return levels.sequential(p, look);
}
function correct(p, members, q) {
    const rejected = benjaminiHochberg(members.map((i) => p[i]), q);
    const found = new Array(p.length).fill(false);
    members.forEach((i, at) => {
        found[i] = rejected[at];
    });
    const count = rejected.filter(Boolean).length;
    return { p, found, level: falseCoverageLevel(q, count, Math.max(1, members.length)) };
}
function decideOne(one, i, families, above, suite) {
    const { delta, levels, look } = one;
    const nominal = (alpha) => levels.nominal(alpha, look);
    const found = Object.values(families).filter((family) => family.found[i]);
    const best = Math.max(families.slower.level, families.faster.level, families.any.level);
    const shared = { detectable: one.evidence.detectable(nominal(families.any.level)), worthMore: false };
    if (found.length > 0) {
        const level = nominal(Math.max(...found.map((family) => family.level)));
        const { low, high } = one.evidence.limits(level);
        const interval = one.evidence.interval(level);
        const claim = (shown, limit) => ({
            ...shared,
            interval,
            doubt: shown ? null : { code: 'shown-by-fastest', change: Math.expm1(limit) },
        });
        if (low > delta)
            return { ...claim(interval.low > delta, low), outcome: 'regressed', p: families.slower.p[i] };
        if (high < -delta)
            return { ...claim(interval.high < -delta, high), outcome: 'improved', p: families.faster.p[i] };
    }
    const own = one.evidence.usual(nominal(suite.falseAlarmRate));
    const p = families.any.p[i];
    if (own.low >= -delta && own.high <= delta)
        return { ...shared, outcome: 'unchanged', interval: own, p, doubt: null };
    const changes = [families.any, above].filter((family) => family.found[i]);
    const changed = changes.length > 0;
    const interval = changed ? one.evidence.interval(nominal(Math.max(...changes.map(({ level }) => level)))) : own;
    const doubt = changed ? unresolved(one, nominal(best)) : doubtOf(one, own, nominal, best, suite, families);
    const zero = families.any.raw[i];
    const rest = { ...shared, interval, p, doubt };
    // The question that blocks is answered; only what looks faster is measured on, to show that it is.
    if (interval.high <= delta && doubt.code !== 'too-few-rounds')
        return { ...rest, outcome: 'no-worse', worthMore: zero < suspectP };
    const worthMore = isWorthMore(one, doubt, zero, suite, nominal(suite.falseAlarmRate));
    return { ...rest, outcome: 'inconclusive', worthMore };
}
/** A change was found, but its size lies too near to the threshold. */
function unresolved({ evidence, delta }, level) {
    const distance = Math.abs(Math.abs(evidence.estimate) - delta);
    const direction = evidence.estimate > 0 ? 'slower' : 'faster';
    return { code: 'size-unresolved', direction, need: rounds(evidence, distance, level) };
}
function doubtOf(one, own, nominal, best, suite, { any }) {
    const { evidence, threshold } = one;
    if (evidence.smallestP > nominal(best)) {
        return { code: 'too-few-rounds', have: evidence.rounds, need: evidence.roundsToReach(nominal(best)) };
    }
    if (own.low > 0 || own.high < 0)
        return { code: 'not-confirmed', benchmarks: any.p.length };
    const need = roundsToClear(one, nominal(suite.falseAlarmRate));
    return { code: 'too-noisy', scatter: evidence.scatter ?? 0, need, threshold, ...alikeIn(evidence) };
}
/** Told where the interval is wider by a fifth for it: then the scatter alone explains nothing. */
function alikeIn({ rounds: pairs, worth }) {
    return pairs < worthTelling * worth ? {} : { alike: { pairs, worth: Math.max(1, Math.round(worth)) } };
}
const worthTelling = 1.5;
/** Rounds for an interval that tells no change from one of the threshold; where so many were made
 *  already, the estimate lies near the threshold and its distance counts. */
function roundsToClear({ evidence, delta }, level) {
    const need = rounds(evidence, delta, level);
    if (need === null || need > evidence.rounds)
        return need;
    return rounds(evidence, Math.abs(delta - Math.abs(evidence.estimate)), level);
}
function rounds(evidence, effect, level) {
    if (!(effect > 0))
        return null;
    const need = evidence.roundsNeeded(effect, level);
    return Number.isFinite(need) ? Math.max(need, evidence.rounds + 1) : null;
}
function isWorthMore({ evidence, threshold, total }, { code }, zero, suite, level) {
    if (zero < suspectP || code === 'too-few-rounds' || code === 'not-confirmed')
        return true;
    if (code !== 'too-noisy')
        return false;
    return evidence.roundsNeeded(Math.log1p(threshold + (suite.worthChange ?? defaultWorthChange)), level) <= total;
}

;// CONCATENATED MODULE: ./lib/compare/decision/procedures.js
/** How the rounds measured so far are spent on deciding; see `Procedure`. */





/** One-sided in neither direction: whom screening sends on to be confirmed. */
const screenP = 0.2;
/** Decides all samples of a suite after `rounds` pairs. */
function decideSamples(samples, rule, rounds) {
    if (samples.length === 0)
        return [];
    if (rule.procedure === 'screen-confirm')
        return screenAndConfirm(samples, rule, rounds);
    return decideTogether([{ samples, rule, rounds }]).flat();
}
/** Decides a suite that several jobs measured between them: each share by the scatter and the looks of its
 *  own job, all in one correction. Every round counts; false-alarm rate and τ are those of the first. */
function decideTogether(shares) {
    const [first] = shares;
    if (first === undefined)
        return [];
    const tested = shares.map(({ samples, rule, rounds }) => {
        const { looks, total } = looksTaken(rule, rounds);
        return testedOf(samples, { levels: planLevels(looks, total, rule.spending), total }, rule);
    });
    const decisions = decide(tested.flat(), suiteOf(first.rule));
    let at = 0;
    return tested.map((share) => share.map(({ evidence }) => ({ evidence, decision: decisions[at++] })));
}
function screenAndConfirm(samples, rule, rounds) {
    const { looks, total } = looksTaken(rule, rounds);
    const screened = looks.filter((look) => look <= rule.screenRounds);
    const fresh = looks.filter((look) => look > rule.screenRounds).map((look) => look - rule.screenRounds);
    const all = decided(samples, { levels: planLevels(looks, total, rule.spending), total }, rule);
    if (fresh.length === 0)
        return all.map(withoutClaim);
    const left = total - rule.screenRounds;
    const suspects = samples.map((sample) => isSuspect(sample, rule));
    const confirming = samples.map((sample) => after(sample, rule.screenRounds));
    const chosen = samples.flatMap((_, i) => (suspects[i] && confirming[i].ratios.length > 0 ? [i] : []));
    const confirmed = decided(chosen.map((i) => confirming[i]), { levels: planLevels(fresh, left, rule.spending), total: left }, rule);
    const results = screened.length === looks.length ? all : all.map(withoutClaim);
    chosen.forEach((i, at) => {
        // What all rounds prove to be no change needs no confirmation.
        if (results[i].decision.outcome !== 'unchanged')
            results[i] = confirmed[at];
    });
    return results;
}
/** The first rounds may clear a benchmark or make it a suspect, never convict it. */
function withoutClaim(one) {
    const { outcome } = one.decision;
    if (outcome !== 'regressed' && outcome !== 'improved')
        return one;
    const have = one.evidence.rounds;
    const doubt = { code: 'too-few-rounds', have, need: have + 6 };
    return { ...one, decision: { ...one.decision, outcome: 'inconclusive', doubt, worthMore: true } };
}
function isSuspect(sample, rule) {
    const end = sample.rounds.findIndex((at) => at > rule.screenRounds);
    const first = end < 0 ? sample : part(sample, 0, end);
    if (first.ratios.length === 0)
        return false;
    const evidence = signedRankEvidence([first])[0];
    return 2 * Math.min(evidence.p(0, 'greater'), evidence.p(0, 'less')) < screenP;
}
function after(sample, round) {
    const from = sample.rounds.findIndex((at) => at > round);
    const start = from < 0 ? sample.rounds.length : from;
    const fresh = part(sample, start, sample.rounds.length);
    return { ...fresh, rounds: fresh.rounds.map((at) => at - round) };
}
function part(sample, from, to) {
    const { ratios, rounds, lists, fastest } = sample;
    return {
        ratios: ratios.slice(from, to),
        rounds: rounds.slice(from, to),
        threshold: sample.threshold,
        ...(lists && { lists: lists.slice(from, to) }),
        ...(fastest && { fastest: { base: fastest.base.slice(from, to), head: fastest.head.slice(from, to) } }),
    };
}
function suiteOf(rule) {
    const { falseAlarmRate, candidateP = defaultCandidateP, worthChange } = rule;
    return { falseAlarmRate, candidateP, ...(worthChange === undefined ? {} : { worthChange }) };
}
function decided(samples, looks, rule) {
    const tested = testedOf(samples, looks, rule);
    return decide(tested, suiteOf(rule)).map((decision, i) => ({ decision, evidence: tested[i].evidence }));
}
function testedOf(samples, looks, rule) {
    const evidence = evidenceOf(samples, rule);
    return samples.map((sample, i) => ({
        ...looks,
        evidence: evidence[i],
        threshold: sample.threshold,
        delta: Math.log1p(sample.threshold),
        look: looks.levels.lookAt(sample.rounds.at(-1)),
    }));
}
/** Ranks of so many pairs cannot reach the levels of a suite, or hardly. */
const fewPairs = 9;
/** Of fewer benchmarks none learns how noisy it is from the others. */
const leastSharing = 4;
/** Smallest two-sided p-value that so many pairs of so many benchmarks can give. */
function smallestPOf(pairs, benchmarks, { test = 'auto' }) {
    const moderated = test === 'moderated-t' || (test === 'auto' && pairs <= fewPairs && benchmarks >= leastSharing);
    return moderated ? 0 : 2 ** (1 - pairs);
}
/** Moderated variances need two pairs; what has fewer cannot be decided by any test. */
function evidenceOf(samples, { test = 'auto', pairing }) {
    const evidence = signedRankEvidence(samples);
    if (test === 'signed-rank')
        return evidence;
    const several = samples.flatMap(({ ratios }, i) => (ratios.length > 1 ? [i] : []));
    if (test === 'auto' && several.length < leastSharing)
        return evidence;
    const most = test === 'auto' ? fewPairs : Number.POSITIVE_INFINITY;
    if (!several.some((i) => samples[i].ratios.length <= most))
        return evidence;
    const moderated = moderatedEvidence(several.map((i) => samples[i].ratios), 
    // A slice is so short that what a machine does for seconds may last several pairs of a suite; in the other pairings no
    // recording shows any memory, and looking for it in so few pairs costs detection.
    pairing === 'slices' ? shortest : longEnough);
    several.forEach((i, at) => {
        if (samples[i].ratios.length <= most)
            evidence[i] = moderated[at];
    });
    return evidence;
}

;// CONCATENATED MODULE: ./lib/compare/evidence/order-effect.js
/** Whether going first in a pair costs or gains: the partner warms caches, or heats the core. Balanced
 *  order keeps such an effect out of the estimate, but it widens the interval and hints at benchmarks
 *  that share something. */


/** Chance of such a remark anywhere in a suite without an order effect. */
const remarkRate = 0.01;
/** A t statistic below this is never significant at the rate above; it spares the exact test. */
const clearlyNothing = 2.5;
/** The doubt where log-ratios differ with the order, else null. `first[i]` is the side that ran first in
 *  the pair behind `ratios[i]`; `tests` is how many benchmarks are asked. The effect is how much slower a
 *  side is for going first, as a ratio minus one. */
function orderEffect(ratios, first, tests) {
    const headFirst = ratios.filter((_, i) => first[i] === 'head');
    const baseFirst = ratios.filter((_, i) => first[i] === 'base');
    if (headFirst.length < 4 || baseFirst.length < 4)
        return null;
    const error = Math.sqrt(variance(headFirst) / headFirst.length + variance(baseFirst) / baseFirst.length);
    if (Math.abs(mean(headFirst) - mean(baseFirst)) <= clearlyNothing * error)
        return null;
    if (rankSumTest(headFirst, baseFirst).p > remarkRate / tests)
        return null;
    const shift = rankSumInterval(headFirst, baseFirst, 0.5).estimate;
    return { code: 'order-effect', effect: Math.expm1(shift / 2) };
}

;// CONCATENATED MODULE: ./lib/compare/evidence/pair-ratios.js
/** What one pair of launches says about a benchmark's change: not one number but a short ascending list
 *  of log-ratios of head to base. A single sample is hit by whatever the machine did at that moment, so
 *  no one of them counts for much; how the lists of many pairs are put together is told in rank-list.ts.
 *
 *  Where both sides hold their samples in the order of time, a sample is compared with the samples of the
 *  other side that were taken at about the same moment. Elsewhere (launches one after the other, sorted
 *  samples, unequal counts), fast samples are compared with fast ones and slow with slow ones. Exchanging
 *  base and head changes every sign and nothing else: that is what the test of many pairs rests on. */


/** Longer lists add time and no certainty: what a pair tells is limited by the luck of its two launches. */
const longest = 31;
/** Samples to either side that still count as neighbours in time. Driven alternately, they are
 *  milliseconds apart and the nearest are the best; at once on one core, the two sides drift apart by the
 *  length of a sample or two. */
const reachOf = { lockstep: 1, duet: 2, slices: 2, unknown: 2 };
/** Ascending log-ratios in the direction of cost, at least one and at most 31.
 *  @param pairing how the pair was measured, undefined where that is not known.
 *  Both summaries are positive. */
function pairRatios(base, head, better, pairing) {
    const ratios = sampleRatios(base, head, pairing);
    if (ratios === undefined)
        return Float64Array.of(summaryRatio(base, head, better));
    const signed = better === 'higher' ? ratios.map((value) => -value) : ratios;
    return thinned(signed.sort());
}
function summaryRatio(base, head, better) {
    return logCost(launchSummary(head), better) - logCost(launchSummary(base), better);
}
/** Undefined where a side has no samples, or one that is not positive. */
function sampleRatios(base, head, pairing) {
    const before = logs(base);
    const after = logs(head);
    if (before === undefined || after === undefined)
        return undefined;
    const inTime = base.order !== 'sorted' && head.order !== 'sorted' && before.length === after.length;
    if (pairing === 'rounds' || !inTime)
        return matchedQuantiles(before.sort(), after.sort());
    return neighbourRatios(before, after, reachOf[pairing ?? 'unknown']);
}
function logs({ samples }) {
    if (samples === undefined || samples.length === 0)
        return undefined;
    const values = Float64Array.from(samples, Math.log);
    return values.every(Number.isFinite) ? values : undefined;
}
/** All after[j] − before[i] with |i − j| ≤ reach. */
function neighbourRatios(before, after, reach) {
    const ratios = [];
    before.forEach((value, i) => {
        const last = Math.min(after.length - 1, i + reach);
        for (let j = Math.max(0, i - reach); j <= last; j++)
            ratios.push(after[j] - value);
    });
    return Float64Array.from(ratios);
}
/** Differences of the quantiles of two ascending lists, as many as the shorter one has. */
function matchedQuantiles(before, after) {
    const count = Math.min(before.length, after.length, longest);
    const [low, high] = [evenly(before, count), evenly(after, count)];
    return low.map((value, i) => high[i] - value);
}
function thinned(ascending) {
    return ascending.length <= longest ? ascending : evenly(ascending, longest);
}
/** The quantiles (k + ½) / count of an ascending list, which lie symmetrically. */
function evenly(ascending, count) {
    const n = ascending.length;
    if (n === count)
        return ascending;
    return Float64Array.from({ length: count }, (_, k) => {
        const at = ((k + 0.5) / count) * n - 0.5;
        const below = Math.max(0, Math.floor(at));
        const above = Math.min(n - 1, below + 1);
        return ascending[below] + (at - below) * (ascending[above] - ascending[below]);
    });
}
/** The log-ratio of a pair as one number. */
function centreOf(ratios) {
    return ratios.length === 1 ? ratios[0] : median(sorted(ratios));
}

;// CONCATENATED MODULE: ./lib/compare/rows/match.js
/** Finds what belongs together: benchmarks by name, metrics by name and unit, position by position over
 *  the launches of a side. Names come from the suite under test and are only ever keys of a Map.
 *
 *  Launches are taken apart into columns of numbers, one per metric, and not kept: ten thousand benchmarks
 *  of thirty launches a side are 600,000 objects, which to keep and to collect takes longer than to decide. */


/** Matches benchmarks in head's order, those of base alone after them. Where a group failed as a whole on one side, its
 *  benchmarks did: not one of them is missing. */
function matchSeries(base, head) {
    const before = withMembers(base.benchmarks, head.benchmarks);
    const after = withMembers(head.benchmarks, base.benchmarks);
    const matches = [];
    for (const [name, series] of after)
        matches.push({ name, base: before.get(name), head: series });
    for (const [name, series] of before)
        if (!after.has(name))
            matches.push({ name, base: series, head: undefined });
    return matches;
}
/** What stands between a group and what is in it: a test of Vitest, a package or a benchmark of Go. */
const groupEnd = / > |::|[/.]/g;
/** One side, with the benchmarks of the other in place of groups that failed here and are no benchmark there. */
function withMembers(own, other) {
    const groups = new Map([...own].filter(([name, series]) => isFailedThroughout(series) && !other.has(name)));
    if (groups.size === 0)
        return own;
    const lengths = new Set([...groups.keys()].map(({ length }) => length));
    const all = new Map(own);
    for (const name of other.keys()) {
        const group = own.has(name) ? undefined : groupOf(name, groups, lengths);
        if (group === undefined)
            continue;
        all.delete(group.name);
        all.set(name, { ...group, name });
    }
    return all;
}
/** The innermost of them. Only beginnings that are as long as some group are looked up: a name may have many. */
function groupOf(name, groups, lengths) {
    const ends = [...name.matchAll(groupEnd)].map(({ index }) => index).filter((end) => lengths.has(end));
    const found = ends.findLast((end) => groups.has(name.slice(0, end)));
    return found === undefined ? undefined : groups.get(name.slice(0, found));
}
function isFailedThroughout({ presence }) {
    return presence.length > 0 && presence.every((status) => status === 'failed');
}
/** The series of a metric on either side, in head's order, those of base alone after them. */
function matchMetrics(match) {
    const before = match.base?.metrics ?? [];
    const after = match.head?.metrics ?? [];
    const known = new Map(before.map((base) => [metricKey(base), base]));
    const kept = new Set(after.map(metricKey));
    return [
        ...after.map((head) => ({ base: known.get(metricKey(head)), head })),
        ...before.filter((base) => !kept.has(metricKey(base))).map((base) => ({ base, head: undefined })),
    ];
}
/** Neither a name nor a unit decides where the other begins. */
function metricKey({ name, unit }) {
    return `${name.length} ${name}${unit}`;
}
function seriesOf(launches) {
    const collection = collectLaunches();
    for (const launch of launches)
        collection.add(launch);
    return collection.series();
}
/** Takes the launches of one side one after the other, in order; none needs to be kept for it. */
function collectLaunches() {
    const found = new Map();
    let launches = 0;
    // Launches list the same benchmarks in the same order as a rule, which spares most look-ups.
    const order = [];
    return {
        add({ benchmarks }) {
            const at = launches++;
            benchmarks.forEach((result, i) => {
                let series = order[i];
                if (series?.name !== result.name)
                    series = order[i] = collectedOf(found, result.name);
                add(series, result, at);
            });
        },
        series() {
            for (const series of found.values())
                fillUp(series, launches);
            return { launches, benchmarks: found };
        },
    };
}
function collectedOf(found, name) {
    let series = found.get(name);
    if (series === undefined) {
        series = { name, presence: [], metrics: [], times: 0, message: undefined, last: -1, count: 0, index: undefined };
        found.set(name, series);
    }
    return series;
}
function add(series, result, at) {
    series.count = series.last === at ? series.count + 1 : 1;
    series.last = at;
    series.times = Math.max(series.times, series.count);
    while (series.presence.length < at)
        series.presence.push('absent');
    series.presence[at] = result.status;
    if (result.status !== 'ok')
        remember(series, result.status, result.message);
    else
        for (const metric of result.metrics)
            addMetric(series, metric, at);
}
function remember(series, status, text) {
    if (series.message === undefined || (status === 'failed' && series.message.status === 'skipped')) {
        series.message = { status, text };
    }
}
function addMetric(series, metric, at) {
    const column = columnOf(series, metric);
    if (column.values.length > at)
        column.twice = true;
    while (column.values.length < at)
        column.values.push(undefined);
    column.values[at] = launchSummary(metric);
    if (metric.samples !== undefined)
        column.sampled[at] = metric;
    if (metric.better !== column.better)
        column.better = 'unknown';
    column.exact &&= metric.exact === true;
    column.latest = metric;
    if (metric.ended !== undefined) {
        column.endings ??= new Map();
        column.endings.set(metric.ended, (column.endings.get(metric.ended) ?? 0) + 1);
    }
}
/** More than this are looked up rather than walked through. */
const mostWalked = 16;
function columnOf(series, metric) {
    const { name, unit, better } = metric;
    const { metrics } = series;
    if (metrics.length > mostWalked) {
        series.index ??= new Map(metrics.map((column) => [metricKey(column), column]));
        const known = series.index.get(metricKey(metric));
        if (known !== undefined)
            return known;
    }
    else
        for (const column of metrics)
            if (column.name === name && column.unit === unit)
                return column;
    const column = {
        name,
        unit,
        better,
        exact: true,
        values: [],
        sampled: [],
        latest: metric,
        twice: false,
        endings: undefined,
    };
    metrics.push(column);
    series.index?.set(metricKey(column), column);
    return column;
}
/** The last launches may have lacked it. */
function fillUp({ presence, metrics }, launches) {
    while (presence.length < launches)
        presence.push('absent');
    for (const { values } of metrics)
        while (values.length < launches)
            values.push(undefined);
}
/** Of the launches that have it. */
function summaries(series) {
    return series.values.filter((value) => value !== undefined);
}
/** Median over launches of the launch summaries, in base units. */
function typical(values) {
    return values.length === 0 ? null : median(values);
}

;// CONCATENATED MODULE: ./lib/compare/rows/decided-row.js
/** From a decision to the row that is told. */


/** Shorter than this, in seconds, no operation of a program can be: about one clock cycle. */
const shortestOperation = 0.3e-9;
/** The row of an open comparison. `remark` is a doubt that no decision depends on. */
function decidedRow(open, evidence, decision, remark) {
    const { name, metric, unit, better, threshold, beside } = open;
    const [base, head] = [typical(open.base), typical(open.head)];
    // What comes and goes is no measurement of the suite, whatever is left of it shows.
    const outcome = isSilent(open) ? 'inconclusive' : outcomeOf(open, decision);
    return {
        name,
        metric,
        unit,
        better,
        exact: false,
        outcome,
        base,
        head,
        change: changeOf(evidence.estimate, decision.interval),
        p: decision.p,
        rounds: evidence.rounds,
        detectable: Number.isFinite(decision.detectable) ? Math.expm1(decision.detectable) : null,
        scatter: evidence.scatter,
        threshold,
        doubt: (outcome === 'no-worse' ? open.missing : decided_row_doubtOf(open, decision)) ?? remark ?? implausible(unit, base, head),
        ...beside,
    };
}
/** What is only shown is never called better or worse. */
function outcomeOf({ role }, { outcome }) {
    if (role === 'tested')
        return outcome;
    // Of what is only shown, nothing says which way is worse.
    if (outcome === 'no-worse')
        return 'inconclusive';
    return outcome === 'regressed' || outcome === 'improved' ? 'changed' : outcome;
}
function isSilent({ missing }) {
    return missing?.code === 'missing-in-rounds' && missing.silent === true;
}
function decided_row_doubtOf(open, { doubt }) {
    const { missing, role } = open;
    if (isSilent(open))
        return missing;
    // A claim about size was won from the rounds at hand; nothing weaker than absence outranks it.
    if (doubt?.code === 'size-unresolved')
        return role === 'tested' ? doubt : { code: 'not-confirmed', benchmarks: 1 };
    return missing ?? doubt;
}
function implausible(unit, base, head) {
    const seconds = Math.min(base ?? Number.POSITIVE_INFINITY, head ?? Number.POSITIVE_INFINITY);
    return unit === 's' && seconds < shortestOperation ? { code: 'optimised-away', seconds } : null;
}

;// CONCATENATED MODULE: ./lib/model/metric.js
/** A measured quantity of one benchmark. Unit, direction and noise belong to the metric, never to
 *  the tool that printed it. */
/** A smaller change of a counter, as a ratio, is never worth a word (rustc-perf's limit for instruction counts). */
const leastCounterThreshold = 0.002;
/** Whether counts of the same work differ by more than this share of the least of them. */
function variesBy(counts, share) {
    const least = Math.min(...counts);
    return Math.max(...counts) - least > share * least;
}
/** Durations, and rates per second: what the suite's geometric mean is made of. */
function isTimeLike(unit) {
    return unit === 's' || unit?.endsWith('/s') === true;
}
/** Instructions that one iteration takes, and those of a launch from its start to its end. */
const instructionsName = 'instructions';
const launchInstructionsName = 'launch-instructions';
function isInstructions(name) {
    return name === instructionsName || name === launchInstructionsName;
}
/** Stands for all benchmarks of a launch, where a figure is of all of them together. */
const wholeLaunch = 'whole launch';
/** Launches a side after which a figure that was counted in a pass of its own is believed to have changed. */
const surelyCounted = 8;

;// CONCATENATED MODULE: ./lib/compare/rows/metrics.js
/** Which metrics carry the verdict of a benchmark. Every metric gets a row. Tested, gated and counted
 *  in the suite's correction are those whose good direction is known, that no rule ignores, and that
 *  are not the mere inverse of a time beside them: a rate whose product with that time is the same
 *  number in every launch says the same thing twice. Its row mirrors the time without being gated. */


/** A printed rate has two or three digits less than a time. */
const inverseTolerance = 0.005;
/** Which metrics stand for their benchmark in the suite's mean: its time, where one is called so; else all times, else
 *  all rates. A page that is measured in six times is no slower or faster than what the six say together. */
function isInMean(metrics) {
    const both = metrics.filter(({ base, head }) => base !== undefined && head !== undefined && !isShownOnly(head));
    const stands = (metric) => {
        if (both.some(({ head }) => isNamedTime(head)))
            return isNamedTime(metric);
        return both.some(({ head }) => head.unit === 's') ? metric.unit === 's' : isTimeLike(metric.unit);
    };
    // What is only shown stands for nothing.
    return (metric) => !isShownOnly(metric) && stands(metric);
}
function isNamedTime({ name, unit }) {
    return unit === 's' && name === 'time';
}
function isShownOnly({ latest }) {
    return latest.role === 'information';
}
/** One list per benchmark, the mean of those of its metrics: a benchmark of many metrics weighs no more than
 *  one of a single metric. */
function meansByBenchmark(lists) {
    const groups = new Map();
    for (const { name, values } of lists) {
        const group = groups.get(name);
        if (group === undefined)
            groups.set(name, [values]);
        else
            group.push(values);
    }
    return [...groups.values()].map((group) => group[0].map((_, i) => mean(group.map((values) => values[i]))));
}
/** Which metrics say the same as another: all of them (`own`), and those of each (`of`). Either in another unit, as
 *  their tool told (stored runs don't keep that), or as the same figure in every launch: processor time beside the time,
 *  by a clock that stands still while others run.
 *  @param hasOwnRow of one that is never told beside another. @param carries whether others may be told beside it. */
function repeatedAmong(all, hasOwnRow, carries = () => true) {
    const onBoth = all.filter(({ base, head }) => base !== undefined && head !== undefined);
    const byName = new Map(onBoth.toReversed().map((one) => [one.head.name, one]));
    const time = byName.get('time');
    const [own, of] = [new Set(), new Map()];
    for (const one of onBoth) {
        const name = one.head.latest.repeats;
        const other = name === undefined ? (time !== undefined && isSameTime(one, time) ? time : undefined) : byName.get(name);
        if (other === undefined || hasOwnRow(one) || !carries(other))
            continue;
        own.add(one);
        of.set(other, of.get(other) ?? []);
        of.get(other).push(one);
    }
    return { own, of };
}
/** What two clocks may be apart that tell of one thing. */
const sameTolerance = 0.001;
function isSameTime(metric, time) {
    if (metric === time || !isTime(metric) || !isTime(time))
        return false;
    const ratios = [...ratiosOf(metric.base, time.base), ...ratiosOf(metric.head, time.head)];
    return ratios.length > 1 && ratios.every((ratio) => Math.abs(ratio - 1) <= sameTolerance);
}
/** Launch by launch; one that lacks either is left out. */
function ratiosOf(metric, time) {
    return metric.values.flatMap((value, i) => {
        const other = time.values[i];
        return value === undefined || other === undefined ? [] : [value / other];
    });
}
/** A time on both sides. */
function isTime({ base, head }) {
    return base?.unit === 's' && head?.unit === 's';
}
/** Whether this metric is the inverse of a time among those of its benchmark. */
function isInverse(metric, times) {
    const unit = (metric.head ?? metric.base)?.unit ?? '';
    if (!unit.endsWith('/s'))
        return false;
    return times.some((time) => isConstant([...products(metric.base, time.base), ...products(metric.head, time.head)]));
}
function products(rate, time) {
    if (rate === undefined || time === undefined)
        return [];
    return rate.values.flatMap((value, i) => {
        const other = time.values[i];
        return value === undefined || other === undefined ? [] : [value * other];
    });
}
function isConstant(values) {
    if (values.length < 2)
        return false;
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (const value of values) {
        if (!(value > 0))
            return false;
        low = Math.min(low, value);
        high = Math.max(high, value);
    }
    return high / low - 1 <= 2 * inverseTolerance;
}

;// CONCATENATED MODULE: ./lib/compare/rows/also.js
/** Figures that say again what another metric of the benchmark says, and what a rate among them tells of the work that an
 *  iteration has. */



/** @param own what the figures stand beside. @param times all times of the benchmark, of which it may be one. */
function alsoOf(own, times, repeated) {
    const also = repeated.flatMap(({ base, head }) => {
        const [before, after] = [typical(summaries(base)), typical(summaries(head))];
        if (before === null || after === null)
            return [];
        // A rate may be of another time than the one that it stands beside: of processor time, in Google Benchmark.
        const works = [own, ...times.filter((time) => time !== own)].map((time) => ({
            base: workOf(time.base, base),
            head: workOf(time.head, head),
        }));
        const isSame = works.some((work) => isKnown(work) && !variesBy([work.base, work.head], leastWorkDifference));
        const work = works[0];
        return [
            {
                metric: head.name,
                unit: head.unit,
                base: before,
                head: after,
                ...(isSame || !isKnown(work) ? {} : { work }),
            },
        ];
    });
    return also.length === 0 ? {} : { also };
}
/** Figures are printed with few digits: more of a scatter, and the rate belongs to another time; … */
const workRounding = 0.01;
/** … so much of a difference is none of theirs; … */
const leastWorkDifference = 0.02;
/** … and of a lower rate they may be all there is (Go prints hundredths of a MB/s). */
const leastRate = { 'B/s': 1e6, '1/s': 1e3 };
/** One launch says nothing of how far they scatter. */
const fewestForWork = 3;
/** A rate of iterations handles one in each. */
const leastWork = 1.5;
/** A rate is work by time, launch by launch. Null where the two are not of the same measurement, or too rough. */
function workOf(time, rate) {
    const least = leastRate[rate.unit];
    if (time?.unit !== 's' || least === undefined)
        return null;
    const found = rate.values.flatMap((value, i) => {
        const seconds = time.values[i];
        return value === undefined || seconds === undefined ? [] : [value < least ? Number.NaN : value * seconds];
    });
    if (found.length < fewestForWork || !found.every((work) => Number.isFinite(work) && work >= leastWork))
        return null;
    return variesBy(found, workRounding) ? null : median(found);
}
function isKnown(work) {
    return work.base !== null && work.head !== null;
}

;// CONCATENATED MODULE: ./lib/compare/rows/counters.js
/** Exact counters: allocations, bytes, instructions. A program that repeats itself gives the same
 *  count in every launch, so one difference is proof and no statistics are due. A counter that does
 *  vary has a jitter, and changes below three times that are taken for it. */


/** Compares the counts of both sides, at least one launch each. */
function compareCounters(base, head, better, { limit, resolution = 0, fewest }) {
    const [from, to] = better === 'higher' ? [head, base] : [base, head];
    const [before, after] = [median(from), median(to)];
    const jitter = Math.max(jitterOf(base), jitterOf(head));
    const size = before === after ? 0 : (after - before) / Math.abs(before);
    const isWithinJitter = Math.abs(size) <= 3 * jitter;
    const isShownApart = isWithinJitter && areApart(base, head);
    const change = isShownApart ? changeApart(from, to, before, after) : counters_changeOf(size, jitter);
    const doubt = jitter > 0 ? { code: 'counter-varies', jitter } : null;
    if (Math.abs(after - before) <= resolution)
        return { outcome: 'unchanged', change, doubt };
    if (Math.abs(size) <= Math.max(limit, leastCounterThreshold))
        return { outcome: 'unchanged', change, doubt };
    if (isWithinJitter && !isShownApart)
        return { outcome: 'inconclusive', change, doubt };
    const launches = Math.min(base.length, head.length);
    if (launches < fewest) {
        return { outcome: 'inconclusive', change, doubt: { code: 'one-number', launches } };
    }
    return { outcome: better === 'unknown' ? 'changed' : size > 0 ? 'regressed' : 'improved', change, doubt };
}
/** Whether the sides do not meet at all, of which the chance is 1 in 6435 with eight launches of each that do not
 *  differ, whatever their scatter. */
function areApart(base, head) {
    if (Math.min(base.length, head.length) < surelyCounted)
        return false;
    return Math.max(...base) < Math.min(...head) || Math.min(...base) > Math.max(...head);
}
/** Range over median of one side; 1 where a counter is mostly zero and sometimes not. */
function jitterOf(counts) {
    const range = Math.max(...counts) - Math.min(...counts);
    if (range === 0)
        return 0;
    const centre = Math.abs(median(counts));
    return centre === 0 ? 1 : range / centre;
}
function counters_changeOf(size, jitter) {
    if (!Number.isFinite(size))
        return null;
    return { estimate: size, low: size - 3 * jitter, high: size + 3 * jitter };
}
/** Of sides that do not meet: from the two launches that are nearest to each other to those that are furthest apart.
 *  Three times the jitter would reach over zero, where no launch was. */
function changeApart(from, to, before, after) {
    if (before === 0)
        return null;
    const size = (difference) => difference / Math.abs(before);
    return {
        estimate: size(after - before),
        low: size(Math.min(...to) - Math.max(...from)),
        high: size(Math.max(...to) - Math.min(...from)),
    };
}

;// CONCATENATED MODULE: ./lib/compare/rows/presence.js
/** What a benchmark's presence alone decides: added, removed, failed, skipped, or named twice. */

/** The single row of a benchmark that cannot be compared, undefined where both sides measured it at
 *  least once. A side that failed in every launch counts as failed, whatever the other did. */
function presenceRow(match, threshold) {
    const twice = timesTwice(match);
    if (twice !== undefined)
        return row(match, 'failed', threshold, twice);
    const [base, head] = [stateOf(match.base), stateOf(match.head)];
    if (base === 'ok' && head === 'ok')
        return brokenRow(match, threshold);
    if (head === 'failed')
        return row(match, 'failed', threshold, said(match, base === 'failed' ? 'both' : 'head'));
    if (base === 'failed')
        return row(match, 'failed', threshold, said(match, 'base'));
    if (head === 'skipped')
        return row(match, 'skipped', threshold, said(match, base === 'ok' ? 'head' : 'both'));
    if (base === 'skipped')
        return row(match, 'skipped', threshold, said(match, 'base'));
    return row(match, base === 'absent' ? 'added' : 'removed', threshold, {});
}
/** Base never failed, and head does every other time or more: that is no flaw of a launch, whatever the others show. */
function brokenRow(match, threshold) {
    const [base, head] = [failuresOf(match.base), failuresOf(match.head)];
    if (base.failed > 0 || head.failed < 2 || 2 * head.failed < head.of)
        return undefined;
    const because = match.head?.message?.text ?? '';
    const message = `in ${head.failed} of ${head.of} launches${because === '' ? '' : `: ${because}`}`;
    return row(match, 'failed', threshold, { message, where: 'head' });
}
function failuresOf(series) {
    const present = series?.presence.filter((status) => status !== 'absent') ?? [];
    return { failed: present.filter((status) => status === 'failed').length, of: present.length };
}
function stateOf(series) {
    if (series === undefined)
        return 'absent';
    if (series.presence.includes('ok'))
        return 'ok';
    return series.message?.status ?? 'absent';
}
function said(match, where) {
    const series = where === 'base' ? match.base : match.head;
    return { message: series?.message?.text ?? '', where };
}
/** Which of two results under one name belongs to which of the other side cannot be told. */
function timesTwice({ base, head }) {
    const [before, after] = [base?.times ?? 0, head?.times ?? 0];
    const times = Math.max(before, after);
    if (times < 2)
        return undefined;
    const where = before > 1 && after > 1 ? 'both' : after > 1 ? 'head' : 'base';
    return { message: `the name appears ${times} times in one launch`, where };
}
function row(match, outcome, threshold, remark) {
    const [base, head] = [shown(match.base), shown(match.head)];
    const metric = head ?? base;
    return {
        name: match.name,
        metric: metric?.name ?? null,
        unit: metric?.unit ?? null,
        better: metric?.better ?? 'unknown',
        exact: metric?.exact ?? false,
        outcome,
        base: base?.unit === metric?.unit && base !== undefined ? launchSummary(base) : null,
        head: head === undefined ? null : launchSummary(head),
        change: null,
        p: null,
        rounds: 0,
        detectable: null,
        scatter: null,
        threshold,
        doubt: null,
        ...remark,
    };
}
/** One figure for a row without a comparison: the first metric's last value. */
function shown(series) {
    return series?.metrics[0]?.latest;
}

;// CONCATENATED MODULE: ./lib/compare/rows/prepare.js
/** Sorts what was matched: rows that are finished before any test (added, removed, failed, skipped,
 *  appearing twice, counters, unusable numbers), and open ones that evidence has to decide. */








/** @param select picks the launches that hold a metric on both sides of a match.
 *  @param base a stored run does not keep which part its tool gave to a metric. */
function prepare(match, rule, select, base = 'measured') {
    const status = presenceRow(match, rule.threshold);
    if (status !== undefined)
        return isNoBenchmark(status, match) ? [] : [{ row: status }];
    const found = matchMetrics(match);
    const isStored = base === 'stored';
    const metrics = (isStored ? found : found.map(asBothSay)).filter(isComparable);
    const settingsOf = (sides) => rule.metricRules?.(match.name, (sides.head ?? sides.base).name) ?? {};
    // A stored run does not keep how it ended.
    const unlike = isStored ? undefined : metrics.find(haveUnlikeEndings);
    if (unlike !== undefined)
        return [{ row: endingsRow(identify(match.name, unlike, settingsOf(unlike), rule), unlike) }];
    const isMean = isInMean(metrics.filter((sides) => settingsOf(sides).ignore !== true));
    const times = metrics.filter(isTime);
    // A repeated metric is a figure in the row of the other; one that a rule names keeps its own, and so does one whose
    // other is ignored.
    const repeats = repeatedAmong(metrics, (sides) => settingsOf(sides).named === true, (other) => settingsOf(other).ignore !== true);
    const counts = metrics.filter(isCounted).map((sides) => {
        const { base: before, head } = sides;
        const settings = settingsOf(sides);
        const beside = informationOf(sides, settings);
        const identity = identify(match.name, sides, settings, rule);
        return countedRow(identity, { base: before, head }, select(before, head), settings, beside, isStored);
    });
    const carrier = metrics.find((sides) => !isCounted(sides) && isTime(sides));
    const figures = [
        ...counts.map(countedFigure),
        ...metrics.flatMap((sides) => toolFigure(sides, match, rule, settingsOf(sides), select)),
    ];
    const measured = metrics.flatMap((sides) => {
        if (isCounted(sides) || repeats.own.has(sides))
            return [];
        const settings = settingsOf(sides);
        const identity = identify(match.name, sides, settings, rule);
        const unmatched = unmatchedRow(identity, sides);
        if (unmatched !== undefined)
            return [{ row: unmatched }];
        const series = { base: sides.base, head: sides.head };
        const selected = select(series.base, series.head);
        const beside = {
            ...informationOf(sides, settings),
            ...alsoOf(sides, times, repeats.of.get(sides) ?? []),
            ...(sides === carrier && figures.length > 0 ? { counts: figures } : {}),
        };
        const finished = finishedRow(identity, match, selected, settings, disagreementOf(series, settings));
        if (finished !== undefined)
            return [{ row: { ...shownOnly(finished, settings, beside), ...beside } }];
        const role = beside.role === undefined ? roleOf(identity.better, settings, sides, times) : 'shown';
        const { name, metric, unit, better, threshold } = identity;
        const { rounds, base, head } = selected;
        const missing = missingDoubt(selected);
        const shown = { name, metric, unit, better, threshold };
        return [{ open: { ...shown, role, inMean: isMean(series.head), beside, series, rounds, base, head, missing } }];
    });
    // What stayed as it was, does not repeat or is information is a figure beside the time, and no row of its own.
    const told = counts.filter(({ outcome, role }) => carrier === undefined || (role === undefined && !['unchanged', 'inconclusive'].includes(outcome)));
    return [...measured, ...told.map((row) => ({ row }))];
}
/** Launches a side that a change takes which was counted in a pass of its own: what the compiler of a process did with
 *  allocations may be one thing here and another there, and two launches agree by chance. */
const fewestCounted = 4;
/** The same of what was counted under a runtime that was made to repeat itself, as long as it does. … */
const fewestRepeated = 2;
/** … A single number is stored only of what repeated, whatever it is. */
const fewestStored = 1;
/** Which part a metric has (a figure of the circumstances, another's in another unit, counted in a pass of its own)
 *  is what both sides say: head alone could else take a metric out of the gate. */
function asBothSay(sides) {
    const { base, head } = sides;
    if (base === undefined || head === undefined)
        return sides;
    const [before, after] = [base.latest, head.latest];
    const { role, repeats, pass } = before;
    if (role === after.role && repeats === after.repeats && pass === after.pass)
        return sides;
    return { base: { ...base, latest: withoutPart(before) }, head: { ...head, latest: withoutPart(after) } };
}
function withoutPart({ role: _, repeats: __, pass: ___, ...metric }) {
    return metric;
}
/** Counted in a pass of its own. */
function isCounted({ base, head }) {
    return (head ?? base).latest.pass === 'counts';
}
/** What only one side has counted says nothing: not every pairing counts. */
function isComparable(sides) {
    return !isCounted(sides) || (sides.base !== undefined && sides.head !== undefined);
}
/** Whether one side alone has it and it is no benchmark, but what was counted of a whole launch. */
function isNoBenchmark({ outcome }, { base, head }) {
    const one = outcome === 'removed' ? base : outcome === 'added' ? head : undefined;
    return one !== undefined && one.metrics.length > 0 && one.metrics.every(({ latest }) => latest.pass === 'counts');
}
/** The row of a figure that only some launches have, on purpose. */
function countedRow(identity, { base, head }, selected, settings, beside, stored) {
    const resolution = Math.max(base.latest.resolution ?? 0, head.latest.resolution ?? 0);
    const { better } = identity;
    // What gates nothing is told as soon as it is beyond what such counts repeat to.
    const limit = beside.role === undefined ? identity.threshold : leastCounterThreshold;
    const rounds = Math.min(selected.base.length, selected.head.length);
    const known = { ...identity, ...nothingKnown, ...beside, threshold: limit };
    const shared = { ...known, base: typical(selected.base), head: typical(selected.head), rounds };
    if (rounds === 0)
        return { ...shared, outcome: 'inconclusive', doubt: missingDoubt(selected) };
    const fewest = fewestFor(identity.metric, selected, stored);
    const decision = compareCounters(selected.base, selected.head, better, { limit, resolution, fewest });
    return shownOnly({ ...shared, ...decision }, settings, beside);
}
/** Launches of each side that a change takes. */
function fewestFor(metric, selected, stored) {
    const { base, head } = selected;
    if (stored && base.length === 1 && head.length === 1)
        return fewestStored;
    return isInstructions(metric) && repeats(selected) ? (stored ? fewestStored : fewestRepeated) : fewestCounted;
}
/** Whether no side varies by as much as the smallest change that is worth a word. */
function repeats({ base, head }) {
    return [base, head].every((counts) => !variesBy(counts, leastCounterThreshold));
}
function countedFigure({ metric, unit, base, head, outcome }) {
    return { metric: metric, unit: unit, base, head, outcome };
}
/** What tools count of the same: it has a row of its own, and stands beside the time as what is counted here does. */
const toolCounts = new Set([
    'allocated',
    'allocated bytes',
    'allocations',
    'bytes',
    'instructions',
]);
function toolFigure(sides, match, rule, settings, select) {
    const { base, head } = sides;
    if (base === undefined || head === undefined || base.twice || head.twice)
        return [];
    if (isCounted(sides) || !isExact([base, head]) || !toolCounts.has(head.name))
        return [];
    const identity = identify(match.name, sides, settings, rule);
    const row = finishedRow(identity, match, select(base, head), settings, disagreementOf({ base, head }, settings));
    return row === undefined || row.outcome === 'failed' ? [] : [countedFigure(row)];
}
/** What tells of the circumstances is tested only where a rule names it. */
function informationOf({ base, head }, { named }) {
    const { role } = (head ?? base).latest;
    return role === undefined || named === true ? {} : { role };
}
/** What is only shown is never called better or worse, counters neither. */
function shownOnly(row, { ignore }, { role }) {
    if (ignore !== true && role === undefined)
        return row;
    return row.outcome === 'regressed' || row.outcome === 'improved' ? { ...row, outcome: 'changed' } : row;
}
function identify(name, sides, settings, rule) {
    const series = (sides.head ?? sides.base);
    const both = [sides.base, sides.head];
    const exact = isExact(both);
    const standard = exact ? (rule.counterThreshold ?? defaultCounterThreshold) : rule.threshold;
    return {
        name,
        metric: series.name,
        unit: series.unit,
        better: directionOf(both, settings.better),
        exact,
        threshold: settings.threshold ?? standard,
    };
}
function roleOf(better, settings, sides, times) {
    if (better === 'unknown' || settings.ignore === true)
        return 'shown';
    return better === 'higher' && isInverse(sides, times) ? 'inverse' : 'tested';
}
/** A metric that only one side has, or that one launch has twice. */
function unmatchedRow(identity, { base, head }) {
    const empty = { ...identity, ...nothingKnown };
    if (base?.twice || head?.twice) {
        const where = base?.twice && head?.twice ? 'both' : head?.twice ? 'head' : 'base';
        const message = `${identity.metric} (${identity.unit}) appears more than once in one launch`;
        return { ...empty, outcome: 'failed', message, where };
    }
    if (base === undefined)
        return { ...empty, outcome: 'added', head: typical(summaries(head)), lacking: 'base' };
    if (head === undefined)
        return { ...empty, outcome: 'removed', base: typical(summaries(base)), lacking: 'head' };
    return undefined;
}
/** A command that fails does other work than one that succeeds, and often less of it: that is no change of its time. */
function haveUnlikeEndings({ base, head }) {
    if (base === undefined || head === undefined)
        return false;
    if (base.endings === undefined && head.endings === undefined)
        return false;
    const [before, after] = [endingOf(base), endingOf(head)];
    return before !== after || before === undefined;
}
function endingsRow(identity, { base, head }) {
    // Where head succeeds in every launch, it has mended what base had broken.
    const isMended = head.endings === undefined;
    const told = [`${endingText(head)} in head`, `${endingText(base)} in base`];
    const message = (isMended ? told.toReversed() : told).join('; ');
    return { ...identity, ...nothingKnown, outcome: 'failed', message, where: isMended ? 'base' : 'head' };
}
/** How the runs of all launches ended; undefined where launches differ. */
function endingOf(series) {
    const [one, ...others] = series.endings ?? [];
    if (one === undefined)
        return 'succeeded';
    return others.length === 0 && one[1] === summaries(series).length ? one[0] : undefined;
}
function endingText(series) {
    const launches = summaries(series).length;
    const kinds = [...(series.endings ?? [])].map(([ended, count]) => `${ended} in ${count} of ${launches} launches`);
    return kinds.length === 0 ? 'every run succeeded' : `runs ended with ${kinds.join(', ')}`;
}
/** The row of what no test can or need decide. */
function finishedRow(identity, match, selected, settings, disagreement) {
    const { base, head } = selected;
    const bad = base.find(isNotPositive) ?? head.find(isNotPositive);
    if (selected.enough && !identity.exact && bad === undefined && disagreement === null)
        return undefined;
    const rounds = Math.min(base.length, head.length);
    const shared = { ...identity, ...nothingKnown, base: typical(base), head: typical(head), rounds };
    if (!selected.enough)
        return missingRow(shared, match, selected);
    const missing = missingDoubt(selected);
    if (selected.silent && missing !== null)
        return { ...shared, outcome: 'inconclusive', doubt: missing };
    if (disagreement !== null)
        return { ...shared, outcome: 'inconclusive', doubt: disagreement };
    if (identity.exact) {
        // A limit that the user stated holds even for a count that was read only once.
        const fewest = settings.threshold === undefined ? 2 : 1;
        const decision = compareCounters(base, head, identity.better, { limit: identity.threshold, fewest });
        return { ...shared, ...decision, doubt: decision.doubt ?? missing };
    }
    if (!isTimeLike(identity.unit) && [...base, ...head].every((value) => value === 0)) {
        return { ...shared, outcome: 'unchanged', change: { estimate: 0, low: 0, high: 0 } };
    }
    const fewest = fewestOfNothing;
    if (!isTimeLike(identity.unit) && areOfNothing(base, head, fewest)) {
        // Requests that fail where none did: there is no ratio, and no doubt.
        const { outcome } = compareCounters(base, head, identity.better, { limit: identity.threshold, fewest });
        return { ...shared, outcome, doubt: missing };
    }
    return { ...shared, outcome: 'inconclusive', doubt: { code: 'not-positive', found: bad } };
}
/** Launches a side: that all of one are nothing and all of the other something has a chance of at most 1 in 128 where
 *  nothing changed. */
const fewestOfNothing = 4;
/** Whether one side is nothing in every launch and the other something in every launch. */
function areOfNothing(base, head, fewest) {
    if (Math.min(base.length, head.length) < fewest)
        return false;
    const isNothing = (values) => values.every((value) => value === 0);
    const isSomething = (values) => values.every((value) => value > 0);
    return (isNothing(base) && isSomething(head)) || (isSomething(base) && isNothing(head));
}
/** A side that knows a direction, and another that has none or the opposite: head could else drop the direction,
 *  and whatever it does would pass. */
function disagreementOf({ base, head }, settings) {
    if (settings.better !== undefined || settings.ignore === true || base.better === head.better)
        return null;
    return { code: 'direction-differs', base: base.better, head: head.better };
}
function isNotPositive(value) {
    return !(value > 0);
}
/** Present in too few rounds: failed where the tool said so, else inconclusive. */
function missingRow(shared, match, selected) {
    const doubt = missingDoubt(selected);
    const failed = (series) => series?.message?.status === 'failed';
    const [onBase, onHead] = [failed(match.base), failed(match.head)];
    if (!onBase && !onHead)
        return { ...shared, outcome: 'inconclusive', doubt };
    // Broken before only where base breaks as often.
    const where = onHead ? (onBase && selected.found.base <= selected.found.head ? 'both' : 'head') : 'base';
    const message = (onHead ? match.head : match.base).message.text;
    return { ...shared, outcome: 'failed', doubt, where, message };
}
function missingDoubt({ expected, found, silent, because }) {
    if (found.base >= expected.base && found.head >= expected.head)
        return null;
    const rounds = Math.max(expected.base, expected.head);
    const why = silent || because === undefined ? {} : { because };
    return { code: 'missing-in-rounds', ...found, rounds, ...(silent ? { silent } : {}), ...why };
}
/** What a launch says that lacks a benchmark: `failed: timed out`. */
function whyMissing({ base, head }) {
    const said = head?.message ?? base?.message;
    return said === undefined
        ? {}
        : { because: `${said.status}${said.text === '' ? '' : `: ${said.text.slice(0, 200)}`}` };
}
const nothingKnown = {
    base: null,
    head: null,
    change: null,
    p: null,
    rounds: 0,
    detectable: null,
    scatter: null,
    doubt: null,
};

;// CONCATENATED MODULE: ./lib/compare/paired.js
/** Compares pairs of launches. Called after each look of the plan with all pairs so far; every answer
 *  is valid whichever look turns out to be the last. */














/** To be called after each planned look and at the end, never in between: every call that may stop the
 *  measuring is a look.
 *  @param pairs all pairs so far, warm-up left out, in the order measured. A benchmark that neither
 *  side has in a round after `rule.screenRounds` was left out on purpose; before, it is missing.
 *  @param rule fixed before the first pair; only `look` changes from call to call. */
function comparePaired(pairs, rule) {
    return comparePairSeries(pairSeriesOf(pairs), rule);
}
/** As `comparePaired`, of pairs whose launches were taken apart before. */
function comparePairSeries(pairs, rule) {
    const rounds = pairs.first.length;
    const { prepared, candidates } = candidatesOf(pairs, rule);
    const decided = decideCandidates(candidates, rule, rounds);
    const benchmarks = rowsOf(prepared, candidates, decided, pairs.first);
    const undecided = rule.look === 'final' ? [] : undecidedNames(candidates, decided);
    const last = rule.looks.at(-1) ?? 0;
    return {
        comparison: { suite: compareSuite(candidates, rule, rounds), benchmarks },
        undecided,
        done: undecided.length === 0 || rounds >= last,
        scatter: typicalScatter(candidates, decided),
    };
}
function pairSeriesOf(pairs) {
    return {
        base: seriesOf(pairs.map(({ base }) => base)),
        head: seriesOf(pairs.map(({ head }) => head)),
        first: pairs.map(({ first }) => first),
    };
}
/** Every row that there is to be, with its log-ratios where it is open. */
function candidatesOf({ base, head, first }, rule) {
    const all = first.map((_, i) => i + 1);
    const prepared = matchSeries(base, head).flatMap((match) => prepare(match, rule, selectPairs(match, rule, all)));
    return { prepared, candidates: prepared.map((one) => ('open' in one ? candidateOf(one.open, rule) : undefined)) };
}
/** Picks the rounds in which both sides have a metric. */
function selectPairs(match, rule, all) {
    const here = (presence, i) => (presence?.[i] ?? 'absent') !== 'absent';
    const isExpected = (round) => round <= rule.screenRounds || here(match.base?.presence, round - 1) || here(match.head?.presence, round - 1);
    const expected = all.every(isExpected) ? all : all.filter(isExpected);
    const isSilent = (presence) => presence !== undefined && expected.some((round) => !here(presence, round - 1));
    const silent = isSilent(match.base?.presence) || isSilent(match.head?.presence);
    const why = whyMissing(match);
    return (base, head) => ({ ...selectRounds(expected, base, head), silent, ...why });
}
/** @param expected rounds, from 1. */
function selectRounds(expected, base, head) {
    const found = { base: countIn(base, expected), head: countIn(head, expected) };
    const isWhole = found.base === base.values.length && found.head === head.values.length;
    const isUsed = (round) => base.values[round - 1] !== undefined && head.values[round - 1] !== undefined;
    const rounds = isWhole ? expected : expected.filter(isUsed);
    const valuesOf = ({ values }) => isWhole ? values : rounds.map((round) => values[round - 1]);
    return {
        base: valuesOf(base),
        head: valuesOf(head),
        rounds,
        expected: { base: expected.length, head: expected.length },
        found,
        enough: rounds.length > 0 && 2 * rounds.length >= expected.length,
    };
}
function countIn({ values }, rounds) {
    let count = 0;
    for (const round of rounds)
        if (values[round - 1] !== undefined)
            count++;
    return count;
}
function candidateOf(open, { pairing }) {
    const { series, rounds, threshold } = open;
    const isSampled = series.base.sampled.length > 0 || series.head.sampled.length > 0;
    const ratios = isSampled ? sampledRatios(open, pairing) : summaryRatios(open, pairing);
    return { open, sample: { ...ratios, rounds, threshold } };
}
function summaryRatios({ base, head, better }, pairing) {
    const costs = (values) => values.map((value) => logCost(value, better));
    const fastest = { base: costs(base), head: costs(head) };
    const ratios = fastest.head.map((cost, i) => cost - fastest.base[i]);
    return hearsFastest(pairing) ? { fastest, ratios } : { ratios };
}
function sampledRatios({ series, rounds, base, head, better }, pairing) {
    const measured = (side, values) => values.map((value, i) => side.sampled[rounds[i] - 1] ?? { value });
    const [before, after] = [measured(series.base, base), measured(series.head, head)];
    const lists = before.map((metric, i) => pairRatios(metric, after[i], better, pairing));
    const best = (metrics) => metrics.map((metric) => fastestOf(metric, better));
    const ratios = lists.map(centreOf);
    return hearsFastest(pairing)
        ? { lists, ratios, fastest: { base: best(before), head: best(after) } }
        : { lists, ratios };
}
/** Tested candidates are decided together, what is only shown each by itself. */
function decideCandidates(candidates, rule, rounds) {
    const tested = candidates.filter((one) => one?.open.role === 'tested');
    const together = decideSamples(tested.map((one) => one.sample), rule, rounds);
    let at = 0;
    return candidates.map((one) => {
        if (one === undefined)
            return undefined;
        return one.open.role === 'tested' ? together[at++] : decideSamples([one.sample], rule, rounds)[0];
    });
}
function rowsOf(prepared, candidates, decided, first) {
    return prepared.map((one, i) => {
        if ('row' in one)
            return one.row;
        const { evidence, decision } = decided[i];
        return decidedRow(one.open, evidence, decision, remarkOn(candidates[i].sample, first, candidates.length));
    });
}
function remarkOn({ ratios, rounds }, first, tests) {
    if (!first.includes('head'))
        return null;
    return orderEffect(ratios, rounds.map((round) => first[round - 1]), tests);
}
function undecidedNames(candidates, decided) {
    const names = new Set();
    candidates.forEach((one, i) => {
        if (one?.open.role === 'tested' && decided[i].decision.worthMore)
            names.add(one.open.name);
    });
    return [...names];
}
/** The geometric mean over the rounds that hold every benchmark behind it: a mean over fewer and
 *  fewer benchmarks would drift towards those that look slower. */
function compareSuite(candidates, rule, rounds) {
    const members = candidates.filter((one) => one !== undefined && one.open.role === 'tested' && one.open.inMean && one.open.missing === null);
    if (members.length === 0)
        return { change: null, benchmarks: 0 };
    // Without a missing round, what a benchmark has are the rounds before it was left out and some later
    // ones; only those that all have are common.
    const counts = new Array(rounds + 1).fill(0);
    for (const { sample } of members)
        for (const round of sample.rounds)
            counts[round]++;
    const common = [...counts.keys()].filter((round) => counts[round] === members.length);
    if (common.length === 0)
        return { change: null, benchmarks: 0 };
    const shared = new Set(common);
    const lists = members.map(({ open, sample }) => ({
        name: open.name,
        values: sample.ratios.filter((_, i) => shared.has(sample.rounds[i])),
    }));
    const byBenchmark = meansByBenchmark(lists);
    const means = roundMeans(byBenchmark);
    const { looks, total } = looksTaken(rule, rounds);
    const levels = planLevels(looks, total, rule.spending);
    const level = levels.nominal(rule.falseAlarmRate, levels.lookAt(common.at(-1)));
    const [evidence] = signedRankEvidence([{ ratios: means }]);
    return { change: changeOf(evidence.estimate, evidence.interval(level)), benchmarks: byBenchmark.length };
}
function typicalScatter(candidates, decided) {
    const scatters = candidates.flatMap((one, i) => one?.open.role === 'tested' ? (decided[i].evidence.scatter ?? []) : []);
    return scatters.length === 0 ? null : median(scatters);
}

;// CONCATENATED MODULE: ./lib/compare/unpaired.js
/** Compares launches that were not measured in pairs: result files of two sides. Each launch counts as
 *  one number per metric; iterations inside a launch share its luck and are never tested against each
 *  other. There is a single look, at all that was given. */










/** @param base launches of base, at least one; likewise head. One launch a side shows the change without
 *  an interval, as inconclusive: one number says nothing about its own scatter. */
function compareUnpaired(base, head, rule) {
    return compareSeries(seriesOf(base), seriesOf(head), rule);
}
/** As `compareUnpaired`, of launches that were taken apart before. */
function compareSeries(base, head, rule) {
    const prepared = matchSeries(base, head).flatMap((match) => prepare(match, rule, selectLaunches(match)));
    const candidates = prepared.map((one) => ('open' in one ? unpaired_candidateOf(one.open) : undefined));
    const decisions = unpaired_decideCandidates(candidates, rule);
    return {
        suite: unpaired_compareSuite(candidates, rule),
        benchmarks: prepared.map((one, i) => rowOf(one, candidates[i], decisions[i])),
    };
}
function selectLaunches(match) {
    const silent = [match.base, match.head].some((side) => side?.presence.includes('absent') === true);
    const why = whyMissing(match);
    return (base, head) => {
        const [before, after] = [base, head].map((side) => side.values.filter((value) => value !== undefined));
        const expected = { base: base.values.length, head: head.values.length };
        const found = { base: before.length, head: after.length };
        const enough = 2 * found.base >= expected.base && 2 * found.head >= expected.head;
        return { base: before, head: after, rounds: [], expected, found, silent, enough, ...why };
    };
}
function unpaired_candidateOf(open) {
    return { open, evidence: rankSumEvidence(logCosts(open, 'base'), logCosts(open, 'head')) };
}
function logCosts(open, side) {
    return open[side].map((value) => logCost(value, open.better));
}
/** Tested candidates are decided together, what is only shown each by itself. */
function unpaired_decideCandidates(candidates, rule) {
    const { falseAlarmRate, candidateP = defaultCandidateP } = rule;
    const suite = { falseAlarmRate, candidateP };
    const once = { levels: planLevels([1], 1), total: 1, look: 0 };
    const tested = (one) => ({
        evidence: one.evidence,
        threshold: one.open.threshold,
        delta: Math.log1p(one.open.threshold),
        ...once,
    });
    const together = decide(candidates.flatMap((one) => (one?.open.role === 'tested' ? [tested(one)] : [])), suite);
    let at = 0;
    return candidates.map((one) => {
        if (one === undefined)
            return undefined;
        return one.open.role === 'tested' ? together[at++] : decide([tested(one)], suite)[0];
    });
}
function rowOf(one, candidate, decision) {
    if ('row' in one)
        return one.row;
    const row = decidedRow(one.open, candidate.evidence, decision, null);
    const launches = candidate.evidence.rounds;
    if (launches > 1 || (row.doubt?.code === 'missing-in-rounds' && row.doubt.silent === true))
        return row;
    const numbers = Math.min(countOf(one.open.series.base), countOf(one.open.series.head));
    const several = numbers > 1 ? { numbers } : {};
    return { ...row, outcome: 'inconclusive', doubt: { code: 'one-number', launches, ...several } };
}
/** The mean log of every launch over the benchmarks that all launches have, so that what a launch's
 *  benchmarks have in common is part of the error. */
function unpaired_compareSuite(candidates, rule) {
    const members = candidates.flatMap((one) => one?.open.role === 'tested' && one.open.inMean && one.open.missing === null ? [one.open] : []);
    if (members.length === 0)
        return { change: null, benchmarks: 0 };
    const evidence = rankSumEvidence(launchMeans(members, 'base'), launchMeans(members, 'head'));
    return {
        change: changeOf(evidence.estimate, evidence.interval(rule.falseAlarmRate)),
        benchmarks: new Set(members.map(({ name }) => name)).size,
    };
}
/** Numbers of one process that its launch kept: how they scatter is not how launches scatter. */
function countOf({ latest }) {
    return latest.samples?.length ?? 1;
}
function launchMeans(members, side) {
    const logs = meansByBenchmark(members.map((open) => ({ name: open.name, values: logCosts(open, side) })));
    return logs[0].map((_, launch) => mean(logs.map((one) => one[launch])));
}

;// CONCATENATED MODULE: ./lib/model/failure.js
/** The user's failures: what was found, where, and what to do next. Failures of the surroundings are
 *  values of the functions that meet them; our own are plain errors with a `cause`. */
class Failure extends Error {
    hint;
    exitCode;
    output;
    constructor(message, options = {}) {
        super(message, options.cause === undefined ? undefined : { cause: options.cause });
        this.name = new.target.name;
        this.hint = options.hint;
        this.exitCode = options.exitCode ?? 3;
        this.output = options.output;
    }
}
/** The same failure, with more said of it. */
function withMore(failure, more) {
    const { message, hint, exitCode, output } = failure;
    const told = { ...(hint === undefined ? {} : { hint }), ...(output === undefined ? {} : { output }) };
    return new Failure(more.message ?? message, {
        ...told,
        ...(more.hint === undefined ? {} : { hint: more.hint }),
        exitCode,
        cause: failure,
    });
}
/** Wrong flags, inputs or configuration: exit code 2. */
class UsageFailure extends Failure {
    constructor(message, options = {}) {
        super(message, { ...options, exitCode: 2 });
    }
}
/** A result file that could not be understood. `place` is a line (`line 12`) or a path (`results[3].mean`). */
class FormatFailure extends Failure {
    file;
    place;
    constructor(file, place, found, options = {}) {
        super(place === undefined ? `${file}: ${found}` : `${file}: ${place}: ${found}`, { ...options, exitCode: 3 });
        this.file = file;
        this.place = place;
    }
}
/** A file of the program is missing, empty or cut short: no fault of what was just read. */
class BrokenInstallation extends Failure {
    constructor(part, cause) {
        super(`The part \`${part}\` of Benchgate could not be loaded`, {
            hint: 'This installation is not complete: install Benchgate again.',
            cause,
        });
    }
}
/** For a part that is loaded when it is needed: handed to `catch` behind the import, with its name. */
function asBrokenInstallation(part) {
    return (cause) => {
        throw new BrokenInstallation(part, cause);
    };
}

;// CONCATENATED MODULE: ./lib/model/units.js
/** Units: how a tool's unit becomes a base unit, and how a base unit is scaled for a person to read.
 *
 *  Used by formats/ (`parseUnit`, `toBase`) and by report/ (`formatValue`, `formatTogether`). Nothing
 *  here depends on the locale. Base units are `s`, `B`, `1/s`, `B/s` and `1`; a word that has no base
 *  stays as the tool wrote it. */
const seconds = {
    fs: 1e-15,
    ps: 1e-12,
    picosecond: 1e-12,
    ns: 1e-9,
    nsec: 1e-9,
    nanosec: 1e-9,
    nanosecond: 1e-9,
    us: 1e-6,
    usec: 1e-6,
    microsec: 1e-6,
    microsecond: 1e-6,
    ms: 1e-3,
    msec: 1e-3,
    millisec: 1e-3,
    millisecond: 1e-3,
    s: 1,
    sec: 1,
    second: 1,
    min: 60,
    minute: 60,
    h: 3600,
    hr: 3600,
    hour: 3600,
};
/** Decimal and binary byte units. `KB` is a thousand here; a tool that means 1024 says so in its format. */
const bytes = {
    B: 1,
    byte: 1,
    kB: 1e3,
    KB: 1e3,
    kilobyte: 1e3,
    MB: 1e6,
    megabyte: 1e6,
    GB: 1e9,
    gigabyte: 1e9,
    TB: 1e12,
    terabyte: 1e12,
    KiB: 1024,
    kibibyte: 1024,
    MiB: 1024 ** 2,
    mebibyte: 1024 ** 2,
    GiB: 1024 ** 3,
    gibibyte: 1024 ** 3,
    TiB: 1024 ** 4,
    tebibyte: 1024 ** 4,
};
/** Things that are counted per second, with or without a decimal prefix: `ops`, `Mops`, `Gitem`. */
const units_counted = /^(?<prefix>[kKMGT]?)(?<word>ops?|operations?|i|its?|iter|iters|iterations?|r|req|reqs|requests?|items?|elem|elems|elements?|calls?|samples?|S|runs?|rows?|msgs?|messages?|events?|tasks?|txs?|tps|queries|query|records?|frames?|packets?|chars?|1|)$/;
/** What a program handles rather than does: many of them per second may be good or only more to do. */
const handled = /^(?:rows?|records?|events?|msgs?|messages?|packets?|tasks?)$/;
const prefixes = { '': 1, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12 };
const counts = {
    '': { metric: 'count', better: 'unknown' },
    '1': { metric: 'count', better: 'unknown' },
    count: { metric: 'count', better: 'unknown' },
    unitless: { metric: 'count', better: 'unknown' },
    alloc: { metric: 'allocations', better: 'lower' },
    allocation: { metric: 'allocations', better: 'lower' },
    malloc: { metric: 'allocations', better: 'lower' },
    instruction: { metric: 'instructions', better: 'lower' },
    instr: { metric: 'instructions', better: 'lower' },
    cycle: { metric: 'cycles', better: 'lower' },
};
const perOperation = /\s*(?:\/|\bper\b)\s*(?:op|ops|operation|iter|iters|iteration|call|run|loop|req|request|item|element|elem|invocation)$/i;
/** Units met before: a suite prints few of them, and each thousands of times. */
const met = new Map();
const mostMet = 500;
/** What a unit as printed means. Never throws: an unknown word is its own base with `better` unknown.
 *  Knows times, bytes, rates per time, counts and percentages, with `/op` or `/iter` behind them. */
function parseUnit(printed) {
    const before = met.get(printed);
    if (before !== undefined)
        return before;
    const parsed = understand(printed.trim());
    // Output that makes up units must not fill the memory.
    if (met.size >= mostMet)
        met.clear();
    met.set(printed, parsed);
    return parsed;
}
function understand(text) {
    const bare = text.replace(perOperation, '');
    return (parseTime(bare) ??
        parseBytes(bare) ??
        parseRate(text) ??
        parseCount(bare) ??
        parsePercentage(text) ?? { base: text, factor: 1, better: 'unknown', metric: text });
}
/** A printed figure in base units, and what was printed beside it: the fields of a Metric. */
function toBase(value, unit) {
    const { base, factor } = parseUnit(unit);
    return { unit: base, value: rescale(value, factor), printed: { value, unit } };
}
/** value × factor without the last digit's dirt: 1e-9 is not a binary fraction, 1e9 is a whole number,
 *  so 3 × 1e-9 is wrong in its last bit where 3 / 1e9 is right. */
function rescale(value, factor) {
    if (factor >= 1 || factor === 0)
        return value * factor;
    const divisor = Math.round(1 / factor);
    return Math.abs(divisor * factor - 1) < 1e-9 ? value / divisor : value * factor;
}
function parseTime(text) {
    const factor = timeFactor(text);
    return factor === undefined ? undefined : { base: 's', factor, better: 'lower', metric: 'time' };
}
function timeFactor(text) {
    // Two code points look like micro: U+00B5 (the sign) and U+03BC (the Greek letter).
    const word = text.replace(/[µμ]/, 'u').replace(/(?<=^u)second/, 'sec');
    return lookUp(seconds, word) ?? lookUp(seconds, word.toLowerCase().replace(/s$/, ''));
}
function parseBytes(text) {
    const factor = byteFactor(text);
    return factor === undefined ? undefined : { base: 'B', factor, better: 'lower', metric: 'bytes' };
}
function byteFactor(text) {
    return lookUp(bytes, text) ?? (text.length > 3 ? lookUp(bytes, text.toLowerCase().replace(/s$/, '')) : undefined);
}
/** `ops/s`, `MB/s`, `ops/ms`, `Gitem/s`, `req/sec`, `Hz`. */
function parseRate(text) {
    if (/^hz$/i.test(text))
        return { base: '1/s', factor: 1, better: 'higher', metric: 'throughput' };
    const parts = /^(.*?)\s*(?:\/|\bper\b)\s*([^/\s]+)$/i.exec(text);
    const perTime = parts === null ? undefined : timeFactor(parts[2]);
    if (parts === null || perTime === undefined)
        return undefined;
    const size = byteFactor(parts[1]);
    if (size !== undefined)
        return { base: 'B/s', factor: size / perTime, better: 'higher', metric: 'throughput' };
    const many = units_counted.exec(parts[1])?.groups;
    if (many === undefined)
        return undefined;
    const prefix = prefixes[many['prefix']] ?? 1;
    const better = handled.test(many['word']) ? 'unknown' : 'higher';
    return { base: '1/s', factor: prefix / perTime, better, metric: 'throughput' };
}
function parseCount(text) {
    const known = lookUp(counts, text) ?? lookUp(counts, text.toLowerCase().replace(/s$/, ''));
    return known === undefined ? undefined : { base: '1', factor: 1, ...known };
}
function parsePercentage(text) {
    return /^(?:%|percent|percentage)$/i.test(text)
        ? { base: '1', factor: 0.01, better: 'unknown', metric: 'ratio' }
        : undefined;
}
function lookUp(table, key) {
    return Object.hasOwn(table, key) ? table[key] : undefined;
}
const units_scales = {
    s: [
        { factor: 1e-12, suffix: ' ps' },
        { factor: 1e-9, suffix: ' ns' },
        { factor: 1e-6, suffix: ' µs' },
        { factor: 1e-3, suffix: ' ms' },
        { factor: 1, suffix: ' s' },
    ],
    B: binary(''),
    'B/s': decimal('B/s'),
    '1/s': decimal('/s'),
    '1': decimal(''),
};
function binary(per) {
    return ['B', 'KiB', 'MiB', 'GiB', 'TiB'].map((unit, power) => ({ factor: 1024 ** power, suffix: ` ${unit}${per}` }));
}
function decimal(unit) {
    return ['', 'k', 'M', 'G', 'T'].map((prefix, power) => ({
        factor: 1000 ** power,
        suffix: prefix + unit === '' ? '' : ` ${prefix}${unit}`,
    }));
}
/** A value in base units for a person: `13.31 ms`, `1.5 KiB`, `2.41 M/s`, `12.3 widgets/op`. */
function formatValue(value, unit, style = {}) {
    return formatTogether([value], unit, style)[0];
}
/** Several values of one metric on one scale, chosen by the largest, so that they can be compared by
 *  eye: `0.98 ms` beside `1.31 ms`, not `980 µs`. */
function formatTogether(values, unit, style = {}) {
    const digits = style.digits ?? 4;
    if (style.exact === true && values.every(Number.isSafeInteger))
        return values.map((value) => value + plainSuffix(unit));
    const largest = values.reduce((most, value) => (Number.isFinite(value) ? Math.max(most, Math.abs(value)) : most), 0);
    const scale = chooseScale(largest, unit, digits);
    const written = style.zeros === true && unit in units_scales && unit !== '1' ? formatDigits : formatNumber;
    return values.map((value) => written(value / scale.factor, digits) + scale.suffix);
}
function plainSuffix(unit) {
    if (unit === '1' || unit === '')
        return '';
    return unit === '1/s' ? ' /s' : ` ${unit}`;
}
function chooseScale(largest, unit, digits) {
    const steps = lookUp(units_scales, unit);
    if (steps === undefined)
        return { factor: 1, suffix: plainSuffix(unit) };
    const base = steps.find(({ factor }) => factor === 1);
    if (largest === 0)
        return base;
    // Rounded first, so that 999.96 µs becomes 1.000 ms and not 1000 µs.
    const fits = (scale) => Number((largest / scale.factor).toPrecision(digits)) >= 1;
    return steps.findLast(fits) ?? steps[0];
}
/** A bare number with `digits` significant digits, without grouping and without the locale. Numbers of
 *  a thousand and more keep all their whole digits; very small and very large ones use an exponent. */
function formatNumber(value, digits = 4) {
    const text = formatDigits(value, digits);
    return /e/.test(text) ? text : trimZeros(text);
}
function formatDigits(value, digits) {
    if (!Number.isFinite(value))
        return Number.isNaN(value) ? 'NaN' : value > 0 ? '∞' : '-∞';
    if (value === 0)
        return '0';
    const size = Math.abs(value);
    if (size < 1e-4 || size >= 1e15)
        return value
            .toExponential(digits - 1)
            .replace(/\.?0+(?=e)/, '')
            .replace('e+', 'e');
    if (size >= 10 ** digits)
        return value.toFixed(0);
    return value.toPrecision(digits);
}
/** Only a wholly empty fraction goes: `1.500` says that four digits are meant, `12.00` of a count does not. */
function trimZeros(text) {
    return text.replace(/\.0+$/, '');
}

;// CONCATENATED MODULE: ./lib/formats/distinct-metrics.js
/** Metrics of one benchmark that share a name: a user's counter may be called `time`. */
/** The figures with unique names: a second `time` becomes `time #2`. Names must be set. */
function distinctMetrics(figures) {
    const names = distinctNames(figures.map(({ name, unit }) => name ?? unit));
    const [main, ...others] = figures.map((figure, i) => ({ ...figure, name: names[i] }));
    return [main, ...others];
}
/** The second and later ones of a name get a number. Each name knows its next number: thousands of one name
 *  are not looked through again for each of them. */
function distinctNames(names) {
    const taken = new Set();
    const next = new Map();
    return names.map((name) => {
        let own = name;
        let number = next.get(name) ?? 2;
        for (; taken.has(own); number++)
            own = `${name} #${number}`;
        next.set(name, number);
        taken.add(own);
        return own;
    });
}

;// CONCATENATED MODULE: ./lib/formats/parse-json.js
/** A JSON parser for documents that `JSON.parse` refuses, or that stand in the middle of other text.
 *  It says where and why a document is wrong, knows the bare `NaN` and `Infinity` that Python writes and
 *  the `nan` and `inf` of C++ (as numbers, which the checked reading then refuses or marks), and can
 *  insist on unique keys. */
class JsonMistake extends Error {
    offset;
    /** False for a document that is JSON, and yet cannot be taken. */
    isSyntax;
    /** How many keys in quotes stand before it. Text that only begins like JSON has none. */
    keys = 0;
    constructor(offset, message, isSyntax = true) {
        // Where it was thrown is of no use to anybody, and text of many brackets throws one a line: recording it took
        // most of the time of reading such a text.
        const limit = Error.stackTraceLimit;
        Error.stackTraceLimit = 0;
        super(message);
        Error.stackTraceLimit = limit;
        this.offset = offset;
        this.isSyntax = isSyntax;
    }
}
/** Deeper nesting is no result file, and would be a risk to every recursive reader. */
const deepest = 500;
/** Of the largest files that tools write, ten times over: each takes a hundred bytes of memory, however short it is. */
const mostBrackets = 5_000_000;
/** Why a text is not to be given to `JSON.parse`, and where that is seen; undefined where it may. Asked before, since
 *  each bracket that is open takes fifty bytes of memory, and each pair of them a hundred. Brackets in strings do not
 *  count. @param most levels. */
function tooNestedAt(text, most = deepest) {
    let depth = 0;
    let brackets = 0;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            at = endOfString(text, at);
        }
        else if (code === openArray || code === openObject) {
            if (++depth > most)
                return { at, why: `nested more than ${most} levels deep` };
            if (++brackets > mostBrackets)
                return { at, why: `more than ${mostBrackets} lists and objects` };
        }
        else if (code === closeArray || code === closeObject)
            depth--;
    }
    return undefined;
}
const [quote, openArray, openObject, closeArray, closeObject] = [...'"[{]}'].map((sign) => sign.charCodeAt(0));
/** Of the quote that ends the string; the text's length where none does. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let slashes = 0;
        while (text[end - 1 - slashes] === '\\')
            slashes++;
        if (slashes % 2 === 0)
            return end;
    }
    return text.length;
}
/** One value that starts at `offset` (white space skipped), and where it ends. Throws JsonMistake. */
function parseJsonAt(text, offset, options = {}) {
    const parser = new Parser(text, offset, options);
    try {
        const value = parser.value(0);
        return { value, end: parser.at };
    }
    catch (error) {
        if (!(error instanceof JsonMistake))
            throw error;
        error.keys = parser.keys;
        throw error;
    }
}
/** A whole document. Throws JsonMistake. */
function parseJsonText(text, options = {}) {
    const { value, end } = parseJsonAt(text, 0, options);
    const after = new Parser(text, end, options);
    after.space();
    if (after.at < text.length)
        throw new JsonMistake(after.at, 'the JSON document ends here, but more text follows');
    return value;
}
/** What opens a document, up to its first key or value: not `[INFO]`, `[0/8]`, `[12:01:33]` or `{ name:`. */
const opening = /^[\s\uFEFF]*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]]|$|(?:-?\d[\d.eE+-]*|true|false|null|NaN|-?Infinity|-?nan|-?inf)\s*(?:[,\]]|$)))/;
/** Whether a text that `parseJsonText` refused is a JSON document nevertheless, which is broken or cut short: and no
 *  log whose first line has a bracket in front, nor other text behind a document. */
function isBrokenDocument(text, { keys, offset, isSyntax, message }) {
    if (!opening.test(text))
        return false;
    if (keys > 0 || !isSyntax || /^(?:nested|more than) /.test(message))
        return true;
    return text.slice(offset, offset + 100).trim() === '';
}
const words = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['-Infinity', Number.NEGATIVE_INFINITY],
    // As printf and C++ streams write them; `-nan` is what x86 gives for 0/0.
    ['nan', Number.NaN],
    ['-nan', Number.NaN],
    ['inf', Number.POSITIVE_INFINITY],
    ['-inf', Number.NEGATIVE_INFINITY],
]);
class Parser {
    text;
    options;
    at;
    keys = 0;
    constructor(text, offset, options) {
        this.text = text;
        this.at = offset;
        this.options = options;
    }
    value(depth) {
        if (depth > deepest)
            throw new JsonMistake(this.at, `nested more than ${deepest} levels deep`);
        this.space();
        const next = this.text[this.at];
        if (next === '{')
            return this.object(depth);
        if (next === '[')
            return this.array(depth);
        if (next === '"')
            return this.string();
        if (next === undefined)
            throw new JsonMistake(this.at, 'the document ends where a value should be (cut short?)');
        return this.number() ?? this.word();
    }
    space() {
        while (this.at < this.text.length && ' \t\r\n\uFEFF'.includes(this.text[this.at]))
            this.at++;
    }
    object(depth) {
        const start = this.at;
        const object = {};
        this.items(start, '}', 'an object', () => {
            const place = this.at;
            if (this.text[place] !== '"')
                throw this.unexpected('a key in quotes');
            const key = this.string();
            this.space();
            if (this.text[this.at] !== ':')
                throw this.unexpected('":" after the key');
            this.at++;
            this.keys++;
            if (this.options.uniqueKeys === true && Object.hasOwn(object, key)) {
                throw new JsonMistake(place, `the key ${JSON.stringify(key.slice(0, 80))} appears twice in one object`, false);
            }
            // Defined rather than assigned: assigning to `__proto__` would change the prototype.
            const value = this.value(depth + 1);
            Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
        });
        return object;
    }
    array(depth) {
        const array = [];
        this.items(this.at, ']', 'an array', () => array.push(this.value(depth + 1)));
        return array;
    }
    items(start, close, what, item) {
        this.at++;
        this.space();
        if (this.text[this.at] === close) {
            this.at++;
            return;
        }
        for (;;) {
            this.space();
            if (this.at < this.text.length)
                item();
            this.space();
            const next = this.text[this.at];
            if (next === undefined)
                throw this.cutShort(start, what);
            if (next !== ',' && next !== close)
                throw this.unexpected(`"," or "${close}"`);
            this.at++;
            if (next === close)
                return;
        }
    }
    string() {
        const start = this.at;
        const pattern = /"[^"\\]*(?:\\.[^"\\]*)*"/sy;
        pattern.lastIndex = start;
        const found = pattern.exec(this.text);
        if (found === null)
            throw this.cutShort(start, 'a string');
        this.at = pattern.lastIndex;
        if (/[\u0000-\u001f]/.test(found[0]))
            throw badString(start);
        try {
            return JSON.parse(found[0]);
        }
        catch {
            throw badString(start);
        }
    }
    number() {
        const pattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])/y;
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text);
        if (found === null)
            return undefined;
        this.at = pattern.lastIndex;
        return Number(found[0]);
    }
    word() {
        // Microsoft's library says of a NaN which it is: `-nan(ind)`.
        const pattern = /(-?[A-Za-z]+)(?:(?<=nan)\((?:ind|snan)\))?/y;
        pattern.lastIndex = this.at;
        const found = pattern.exec(this.text)?.[1];
        if (found === undefined || !words.has(found))
            throw this.unexpected('a value');
        this.at = pattern.lastIndex;
        return words.get(found);
    }
    cutShort(start, what) {
        const { line, column } = positionOf(this.text, start);
        return new JsonMistake(this.text.length, `the document ends inside ${what} that starts in line ${line}, column ${column} (cut short?)`);
    }
    unexpected(wanted) {
        return new JsonMistake(this.at, `expected ${wanted}`);
    }
}
function badString(start) {
    return new JsonMistake(start, 'a string with a bad escape or an unescaped control character');
}
/** 1-based line and column of a character offset. */
function positionOf(text, offset) {
    let line = 1;
    let start = 0;
    for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) {
        line++;
        start = next + 1;
    }
    return { line, column: offset - start + 1 };
}

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./lib/formats/read-text.js
/** Bytes of a result file as text and as numbered lines. Undoes what transport did to them (gzip,
 *  byte order marks, UTF-16, colour codes, CRLF), and refuses what is no text. Decoded text is kept
 *  per file, because detection asks every format about the same file. */


/** No result file is larger, and what a small archive could blow up to is bounded by it. */
const largestText = 400 * 2 ** 20;
/** Benchmark JSON compresses 5 to 50 times; a thousand times is a bomb. */
const largestRatio = 200;
const smallestLimit = 16 * 2 ** 20;
const texts = new WeakMap();
/** The whole text. Throws a FormatFailure for archives that are broken or too large, and for binary data. */
function textOf(file) {
    const known = texts.get(file);
    if (known !== undefined)
        return known;
    const text = decode(unzip(file), file);
    texts.set(file, text);
    return text;
}
/** Frees the text of a file that nobody will ask about again. The map would do so too, but only at the next full
 *  collection, and until then a hundred files are copied from one generation to the next. */
function read_text_forgetText(file) {
    texts.delete(file);
}
/** The same file with another text, already decoded. */
function withText(file, text) {
    const copy = { path: file.path, bytes: file.bytes };
    texts.set(copy, text);
    return copy;
}
/** As `textOf`, for detection: undefined where there is no text. */
function tryText(file) {
    try {
        return textOf(file);
    }
    catch {
        return undefined;
    }
}
/** Lines in order, without building a list, so that large files stay small in memory. A lone carriage
 *  return (a progress bar redrawing itself) starts a new piece with the same number. */
function* linesOf(file) {
    const text = textOf(file);
    let start = 0;
    for (let number = 1; start < text.length; number++) {
        const newline = text.indexOf('\n', start);
        const end = newline === -1 ? text.length : newline;
        const raw = text.slice(start, text[end - 1] === '\r' && end > start ? end - 1 : end);
        if (!raw.includes('\r'))
            yield { number, text: stripColours(raw) };
        else
            for (const piece of raw.split('\r'))
                yield { number, text: stripColours(piece) };
        start = end + 1;
    }
}
/** No tool prints a row this long. Patterns that look for columns take time with the square of a line, so
 *  they are not tried on longer ones. */
function isTooLongForRow(text) {
    return text.length > 10_000;
}
/** Terminal control sequences: colours and cursor movement (CSI), titles and links (OSC), and the rest. */
const controls = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
function stripColours(text) {
    return text.includes('\u001b') ? text.replace(controls, '') : text;
}
/** The first non-empty line, for messages. */
function firstLine(text) {
    return excerpt(stripColours(/\S[^\r\n]*/.exec(text)?.[0] ?? ''));
}
/** At most 120 characters, on one line, without control characters. */
function excerpt(text, length = 120) {
    const line = text
        .slice(0, length * 4)
        .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
        .trim();
    const points = [...line];
    return points.length <= length ? line : `${points.slice(0, length - 1).join('')}…`;
}
function unzip(file) {
    const { bytes, path } = file;
    if (bytes[0] !== 0x1f || bytes[1] !== 0x8b)
        return bytes;
    const limit = Math.min(largestText, Math.max(smallestLimit, bytes.length * largestRatio));
    try {
        return (0,external_node_zlib_namespaceObject.gunzipSync)(bytes, { maxOutputLength: limit });
    }
    catch (cause) {
        const tooLarge = cause.code === 'ERR_BUFFER_TOO_LARGE';
        const found = tooLarge
            ? `the gzip archive unpacks to more than ${Math.round(limit / 2 ** 20)} MiB, which no result file does`
            : 'the gzip archive is broken or cut short';
        throw new FormatFailure(path, undefined, found, { cause });
    }
}
function decode(bytes, file) {
    if (bytes.length > largestText) {
        const size = Math.round(bytes.length / 2 ** 20);
        throw new FormatFailure(file.path, undefined, `${size} MiB is more than can be read (400 MiB)`, {
            hint: 'Leave out raw samples, or split the results into several files.',
        });
    }
    // PowerShell before version 6 writes UTF-16 when output is redirected to a file.
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    const zero = bytes.subarray(0, 4096).indexOf(0);
    if (zero !== -1) {
        throw new FormatFailure(file.path, `byte ${zero}`, 'binary data (or UTF-16 without a byte order mark), not text', {
            hint: 'Point `results` to the text or JSON that the tool writes, encoded in UTF-8.',
        });
    }
    return new TextDecoder('utf-8').decode(bytes);
}

;// CONCATENATED MODULE: ./lib/formats/read-json.js
/** Checked reading of foreign JSON. A document is `unknown` until a `Json` cursor has looked at it;
 *  every refusal names the file, the path (`results[3].mean`) and what was found there. */



const documents = new WeakMap();
/** The document of a file. Throws a FormatFailure with line, column and excerpt where it is not JSON. */
function readJson(file, options = {}) {
    const known = options.uniqueKeys === true ? attempt(file, options) : parsed(file);
    if ('failure' in known)
        throw known.failure;
    return known.root;
}
/** Frees the document and the text of a file that nobody will ask about again; see `forgetText`. */
function forget(file) {
    documents.delete(file);
    forgetText(file);
}
/** For detection: undefined where the file is not JSON. Parsed once, whoever asks. */
function tryJson(file) {
    if (!opensBracket(file))
        return undefined;
    const known = parsed(file);
    return 'root' in known ? known.root : undefined;
}
/** True where the whole file is one JSON document. */
function isJson(file) {
    return tryJson(file) !== undefined;
}
/** Lets a copy of a file (cut short for detection) have the document of the whole, or its lack of one. */
function shareDocument(file, copy) {
    tryJson(file);
    const known = documents.get(file);
    if (known !== undefined)
        documents.set(copy, known);
}
/** A document that stands in the text of a file, as a file of its own that is already parsed. */
function asDocument(file, text, value) {
    const document = withText(file, text);
    documents.set(document, { root: new Json(file.path, value, undefined, '') });
    return document;
}
/** True where the file is a JSON document, also one that is broken or cut short. False for a log that begins with a
 *  bracket (`[INFO]`, `[0/8] Compiling`), and for a document with other text behind it. */
function startsLikeJson(file) {
    if (!opensBracket(file))
        return false;
    const known = parsed(file);
    return 'root' in known || known.isDocument;
}
function opensBracket(file) {
    return /^[\s\uFEFF]*[[{]/.test(tryText(file) ?? '');
}
function parsed(file) {
    const known = documents.get(file) ?? attempt(file, {});
    documents.set(file, known);
    return known;
}
function attempt(file, options) {
    let text = '';
    try {
        text = textOf(file);
        if (text.trim() === '')
            throw new FormatFailure(file.path, undefined, 'the file is empty');
        return { root: new Json(file.path, parse(text, options), undefined, '') };
    }
    catch (error) {
        if (error instanceof JsonMistake)
            return { failure: jsonFailure(file.path, text, error), isDocument: isBrokenDocument(text, error) };
        if (error instanceof FormatFailure)
            return { failure: error, isDocument: false };
        throw error;
    }
}
/** Throws a JsonMistake. */
function parse(text, options) {
    const nested = tooNestedAt(text);
    if (nested !== undefined)
        throw new JsonMistake(nested.at, nested.why);
    if (options.uniqueKeys !== true) {
        try {
            return JSON.parse(text);
        }
        catch {
            // The own parser either takes it (bare NaN, byte order mark) or says exactly what is wrong.
        }
    }
    return parseJsonText(text, options);
}
/** One line of a stream of documents. @throws FormatFailure that names `place`. */
function readJsonLine(file, text, place) {
    try {
        return new Json(`${file.path}: ${place}`, parseJsonText(text), undefined, '');
    }
    catch (error) {
        if (!(error instanceof JsonMistake))
            throw error;
        throw new FormatFailure(file.path, place, `not valid JSON: ${error.message}`, { cause: error });
    }
}
/** A mistake with its place and a piece of the text around it. */
function jsonFailure(path, text, mistake) {
    const { line, column } = positionOf(text, mistake.offset);
    const place = `line ${line}, column ${column}`;
    if (!mistake.isSyntax)
        return new FormatFailure(path, place, mistake.message);
    const rest = excerpt(text.slice(mistake.offset, mistake.offset + 160), 40);
    if (rest === '')
        return new FormatFailure(path, place, `not valid JSON: ${mistake.message}`, {
            hint: 'The tool was probably stopped before its end, or its output was cut; run it again, and keep all that it prints.',
        });
    return new FormatFailure(path, place, `not valid JSON: ${mistake.message}, found ${JSON.stringify(rest)}`, {
        hint: 'Let the tool write its results to a file of their own, so that nothing else is printed between them.',
    });
}
/** A place in a document. Nothing is copied: a cursor points into the parsed value. */
class Json {
    file;
    raw;
    parent;
    key;
    /** How many levels below the root. Recursive readers stop where `below` gets too deep. */
    depth;
    constructor(file, raw, parent, key) {
        this.file = file;
        this.raw = raw;
        this.parent = parent;
        this.key = key;
        this.depth = parent === undefined ? 0 : parent.depth + 1;
        if (this.depth > 200)
            throw new FormatFailure(file, undefined, 'the document is nested more than 200 levels deep');
    }
    /** Path from the root, such as `results[3].mean`; empty at the root. */
    get path() {
        if (this.parent === undefined)
            return '';
        const before = this.parent.path;
        if (typeof this.key === 'number')
            return `${before}[${this.key}]`;
        if (!/^[A-Za-z_$][\w$]*$/.test(this.key))
            return `${before}[${JSON.stringify(excerpt(this.key, 60))}]`;
        return before === '' ? this.key : `${before}.${this.key}`;
    }
    /** The value under a key or index; a cursor on `undefined` where there is none. Never inherited. */
    at(key) {
        const { raw } = this;
        const has = typeof raw === 'object' && raw !== null && Object.hasOwn(raw, key);
        return new Json(this.file, has ? raw[key] : undefined, this, key);
    }
    /** True where the key is present, whatever its value. */
    has(key) {
        return typeof this.raw === 'object' && this.raw !== null && Object.hasOwn(this.raw, key);
    }
    /** True where the value is absent or null. */
    get missing() {
        return this.raw === undefined || this.raw === null;
    }
    get isObject() {
        return typeof this.raw === 'object' && this.raw !== null && !Array.isArray(this.raw);
    }
    get isArray() {
        return Array.isArray(this.raw);
    }
    get isNumber() {
        return typeof this.raw === 'number';
    }
    get isString() {
        return typeof this.raw === 'string';
    }
    /** A text as it is, anything else in a few words. Whatever JSON holds: an object may well have a `toString` of
     *  its own that is no function. */
    get printed() {
        return typeof this.raw === 'string' ? this.raw : describe(this.raw);
    }
    /** Keys and values of an object. */
    entries() {
        if (!this.isObject)
            this.fail('an object');
        return Object.keys(this.raw).map((key) => [key, this.at(key)]);
    }
    /** Elements of an array. For long arrays of numbers use `numbers`. */
    items() {
        return this.list().map((item, index) => new Json(this.file, item, this, index));
    }
    /** Elements of an array as they were parsed, where a cursor for each would be too many. */
    list() {
        const { raw } = this;
        if (!Array.isArray(raw))
            this.fail('an array');
        return raw;
    }
    /** A non-empty array of finite numbers. */
    numbers() {
        const { raw } = this;
        if (!Array.isArray(raw))
            this.fail('an array of numbers');
        const list = raw;
        const wrong = list.findIndex((item) => typeof item !== 'number' || !Number.isFinite(item));
        if (wrong !== -1)
            this.at(wrong).fail('a finite number');
        return list;
    }
    string() {
        if (typeof this.raw !== 'string')
            this.fail('a string');
        return this.raw;
    }
    /** A finite number. */
    number() {
        if (typeof this.raw !== 'number')
            this.fail('a number');
        if (!Number.isFinite(this.raw))
            this.fail('a finite number');
        return this.raw;
    }
    boolean() {
        if (typeof this.raw !== 'boolean')
            this.fail('true or false');
        return this.raw;
    }
    /** A count: a whole number, not negative. */
    count() {
        const value = this.number();
        if (!Number.isInteger(value) || value < 0)
            this.fail('a count');
        return value;
    }
    optionalString() {
        return this.missing ? undefined : this.string();
    }
    optionalNumber() {
        return this.missing ? undefined : this.number();
    }
    optionalNumbers() {
        return this.missing ? undefined : this.numbers();
    }
    /** A finite number, or undefined whatever else is there: for side figures that nothing depends on. */
    anyNumber() {
        return typeof this.raw === 'number' && Number.isFinite(this.raw) ? this.raw : undefined;
    }
    /** Refuses the document: `<path> should be <wanted>, found <value>`. */
    fail(wanted) {
        const path = this.path;
        const found = describe(this.raw);
        throw new FormatFailure(this.file, path === '' ? undefined : path, `should be ${wanted}, found ${found}`);
    }
}
/** A value in a few words, for messages. */
function describe(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null || typeof value === 'boolean')
        return String(value);
    if (typeof value === 'number')
        return Object.is(value, -0) ? '0' : String(value);
    if (typeof value === 'string')
        return JSON.stringify(excerpt(value, 60));
    if (Array.isArray(value))
        return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
    const keys = Object.keys(value);
    if (keys.length === 0)
        return 'an empty object';
    const shown = keys.slice(0, 5).map((key) => excerpt(key, 30));
    return `an object with ${shown.join(', ')}${keys.length > 5 ? ', …' : ''}`;
}

;// CONCATENATED MODULE: ./lib/formats/tell-apart.js
/** Benchmarks of one launch that have the same name. They are never merged: two different benchmarks
 *  compared as one would be compared with each other. The rule, the same for every format:
 *
 *  1. Where the rows differ in what surrounds them (group, package, source file), all of them get it
 *     in front: `group > name`. Which row comes first then does not matter.
 *  2. Otherwise where they stand in different result files, the path of the file goes in front.
 *  3. Otherwise the second one is `name #2`, the third `name #3`, in the order of the output, skipping
 *     what is already somebody's name.
 *
 *  Each such name is listed as ignored-with-reason, so that it is seen in `read`. */
/** What a benchmark is called, whichever way it is measured: it has a name, and that is one line, since the lockstep
 *  protocol has no others. */
function nameOf(told) {
    const lines = told.split('\n');
    const line = lines.length === 1 ? told : lines.flatMap((part) => part.trim() || []).join(' ↵ ');
    return line.trim() === '' ? '(unnamed)' : line;
}
/** Results with unique names, in order. Adds a note per repeated name to `ignored`. */
function tellApart(rows, ignored) {
    if (new Set(rows.map((row) => row.result.name)).size === rows.length)
        return rows.map((row) => row.result);
    const groups = groupByName(rows);
    const taken = new Set(groups.keys());
    const names = new Map();
    for (const [name, group] of groups) {
        if (group.length === 1)
            continue;
        const unique = inFront(group, taken) ?? numbered(group, taken);
        group.forEach((row, index) => {
            names.set(row, unique[index]);
            taken.add(unique[index]);
        });
        ignored.push(noteOf(name, group, unique));
    }
    return rows.map((row) => ({ ...row.result, name: names.get(row) ?? row.result.name }));
}
function groupByName(rows) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(row.result.name);
        if (group === undefined)
            groups.set(row.result.name, [row]);
        else
            group.push(row);
    }
    return groups;
}
function inFront(group, taken) {
    for (const around of [(row) => row.context, (row) => row.file]) {
        const names = group.map((row) => `${around(row) ?? ''} > ${row.result.name}`);
        const complete = group.every((row) => (around(row) ?? '') !== '');
        if (complete && new Set(names).size === names.length && names.every((name) => !taken.has(name)))
            return names;
    }
    return undefined;
}
function numbered(group, taken) {
    let number = 1;
    return group.map((row, index) => {
        if (index === 0)
            return row.result.name;
        do
            number++;
        while (taken.has(`${row.result.name} #${number}`));
        return `${row.result.name} #${number}`;
    });
}
function noteOf(name, group, unique) {
    const place = group[1].place;
    const shown = unique.map((one) => JSON.stringify(one.slice(0, 60)));
    return {
        file: group[1].file,
        ...(place === undefined ? {} : { place }),
        text: name.slice(0, 200),
        because: `${group.length} benchmarks have this name; told apart as ${shown.slice(0, 3).join(', ')}${shown.length > 3 ? ', …' : ''}`,
    };
}

;// CONCATENATED MODULE: ./lib/formats/collect.js
/** Collects what a tool reported into the rows of one launch, under the rules that all formats share:
 *
 *  - Figures come in the tool's own unit and leave in base units, with what was printed kept.
 *  - A row's first figure is what the benchmark is about. Where it is no finite number, or a `time` or
 *    `throughput` that is not positive, the row is `failed` and its message says the tool's number: no
 *    time is ever zero, negative or NaN. Counters, bytes and memory may be zero.
 *  - A further figure that is wrong in the same way is left out and listed as ignored; the row stands.
 *  - Two rows are never merged. Equal names are told apart by `tellApart`.
 *  - A reading without any row is an error. */






/** A suite that prints a lot must not fill the memory, nor the report. */
const mostIgnored = 1000;
class Collector {
    machine;
    commit;
    /** The file that rows and notes are from; set by `fileFormat`. */
    file;
    ignored = [];
    unlisted = 0;
    rows = [];
    constructor(file) {
        this.file = file;
    }
    get size() {
        return this.rows.length;
    }
    /** A benchmark with what it measured, the main figure first. */
    add(name, figures, options = {}) {
        const [main, ...others] = figures;
        const wrong = mistakeOf(main);
        const accepted = others.filter((figure) => this.accept(figure, name, options));
        const metrics = accepted
            .map(toMetric)
            .map((metric) => withoutNothingToRepeat(metric, wrong === undefined ? main : undefined));
        if (wrong !== undefined) {
            this.push({ name, status: 'failed', message: wrong, metrics: uniquelyNamed(metrics) }, options);
        }
        else
            this.push({ name, status: 'ok', metrics: uniquelyNamed([mainMetric(main), ...metrics]) }, options);
    }
    /** A benchmark that the tool says failed, with the tool's message. */
    fail(name, message, options = {}) {
        this.push({ name, status: 'failed', message: message.trim() || 'failed, without a message', metrics: [] }, options);
    }
    skip(name, message, options = {}) {
        this.push({ name, status: 'skipped', message: message.trim() || 'skipped', metrics: [] }, options);
    }
    /** Accounts for something that is no benchmark. Past the first thousand only how many more there are. */
    ignore(place, text, because) {
        if (this.ignored.length < mostIgnored) {
            this.ignored.push({
                file: this.file,
                ...(place === undefined ? {} : { place }),
                text: excerpt(text, 200),
                because,
            });
            return;
        }
        this.unlisted++;
        this.ignored[mostIgnored] = { text: `${this.unlisted} more`, because: 'only the first thousand are listed' };
    }
    /** The launch, its names told apart. Throws where there is no row at all. */
    launch(nothing = 'the output has no benchmark results') {
        if (this.rows.length === 0) {
            throw new FormatFailure(this.file, undefined, nothing, {
                hint: 'Check that the benchmarks ran, and that no filter left all of them out.',
            });
        }
        return { benchmarks: tellApart(this.rows, this.ignored) };
    }
    reading(nothing) {
        return {
            launches: [this.launch(nothing)],
            ignored: this.ignored,
            ...(this.machine === undefined ? {} : { machine: this.machine }),
            ...(this.commit === undefined ? {} : { commit: this.commit }),
        };
    }
    push(result, options) {
        this.rows.push({
            result: { ...result, name: nameOf(result.name) },
            context: options.context,
            file: this.file,
            place: options.place,
        });
    }
    accept(figure, name, options) {
        const wrong = mistakeOf(figure);
        if (wrong !== undefined)
            this.ignore(options.place, `${name}: ${figure.value} ${figure.unit}`, wrong);
        return wrong === undefined;
    }
}
/** Why a figure cannot be what it says it is, or undefined. Looked at in base units, because what is
 *  finite and positive as printed may not be so after scaling. */
function mistakeOf(figure) {
    const { value, unit, samples = [] } = figure;
    const { name, factor } = meaningOf(figure);
    const mustBePositive = name === 'time' || name === 'throughput';
    const base = rescale(value, factor);
    if (!Number.isFinite(base) || (mustBePositive && base <= 0)) {
        return `the tool reported a ${name} of ${value} ${unit}`.trimEnd();
    }
    // Zero samples occur where a clock is coarse or an overhead is subtracted; negative ones cannot be.
    const wrong = samples.findIndex((sample) => !Number.isFinite(rescale(sample, factor)) || (mustBePositive && sample < 0));
    return wrong === -1 ? undefined : `sample ${wrong + 1} of its ${name} is ${samples[wrong]} ${unit}`.trimEnd();
}
function meaningOf(figure) {
    const parsed = parseUnit(figure.unit);
    const { unit, factor } = figure.as ?? { unit: parsed.base, factor: parsed.factor };
    return { name: figure.name ?? parsed.metric, unit, factor, better: figure.better ?? parsed.better };
}
function toMetric(figure) {
    const { name, unit, factor, better } = meaningOf(figure);
    const { summary, count, samples, order, exact, role, repeats, ended } = figure;
    // Filled in place: suites have hundreds of thousands of these, and each spread would be an object more.
    const metric = {
        name,
        unit,
        better,
        value: rescale(figure.value, factor),
    };
    if (summary !== undefined)
        metric.summary = summary;
    if (count !== undefined && Number.isSafeInteger(count) && count >= 0)
        metric.count = count;
    if (samples !== undefined && samples.length > 0) {
        metric.samples = samples.map((sample) => rescale(sample, factor));
        if (order !== undefined)
            metric.order = order;
    }
    const spread = figure.spread === undefined ? undefined : scaleSpread(figure.spread, factor);
    if (spread !== undefined)
        metric.spread = spread;
    if (exact !== undefined)
        metric.exact = exact;
    if (role !== undefined)
        metric.role = role;
    if (repeats !== undefined)
        metric.repeats = repeats;
    if (ended !== undefined)
        metric.ended = ended;
    metric.printed = { value: figure.value, unit: figure.unit };
    return metric;
}
/** What a benchmark is about is neither a circumstance nor a repetition, even where the tool printed nothing else. */
function mainMetric(figure) {
    const { role, repeats, ...metric } = toMetric(figure);
    return role === undefined && repeats === undefined ? toMetric(figure) : metric;
}
/** A throughput whose time was not printed says nothing again. */
function withoutNothingToRepeat(metric, main) {
    if (metric.repeats === undefined || (main !== undefined && meaningOf(main).name === metric.repeats))
        return metric;
    const { repeats: _, ...rest } = metric;
    return rest;
}
/** Two figures of one row that mean the same to us (`B/op` beside `KB/op`) stay two metrics. */
function uniquelyNamed(metrics) {
    if (metrics.length === 1)
        return metrics;
    const names = distinctNames(metrics.map(({ name }) => name));
    return metrics.map((metric, i) => (names[i] === metric.name ? metric : { ...metric, name: names[i] }));
}
/** A scatter that is negative or infinite says nothing, and the value stands without it. */
function scaleSpread({ kind, value }, factor) {
    const scaled = kind === 'relative-margin' ? value : rescale(value, factor);
    return Number.isFinite(scaled) && scaled >= 0 ? { kind, value: scaled } : undefined;
}
/** The median, for tools that give samples and no summary. The list may be in any order, not empty. */
function medianOf(samples) {
    const sorted = Float64Array.from(samples).sort();
    const middle = sorted.length >> 1;
    return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** Recognising never throws: what makes it throw is not this tool's output. */
function safely(looks) {
    return (file) => {
        try {
            return looks(file);
        }
        catch {
            return false;
        }
    };
}
/** A format whose files each stand alone; several files of one invocation are one launch. Where a folder
 *  also holds other files, these are listed as ignored, but never a broken JSON file: it may be a part
 *  of the results that was cut short. */
function fileFormat(format) {
    const looks = safely(format.looks);
    return {
        name: format.name,
        title: format.title,
        ...(format.goesOnAfter === undefined ? {} : { goesOnAfter: format.goesOnAfter }),
        recognises: (files) => files.some(looks),
        read: (files) => {
            const into = new Collector(files[0]?.path ?? 'results');
            for (const file of files) {
                into.file = file.path;
                if (files.length === 1 || looks(file))
                    format.read(file, into);
                else
                    setAside(file, into);
            }
            return into.reading(format.nothing);
        },
    };
}
/** Lists a stranger among several files as ignored. Throws where it is empty or broken JSON. */
function setAside(file, into) {
    if (file.bytes.length === 0)
        throw new FormatFailure(file.path, undefined, 'the file is empty');
    if (startsLikeJson(file))
        readJson(file);
    into.ignore(undefined, textStart(file), 'no output of this tool');
}
function textStart(file) {
    try {
        return textOf(file).slice(0, 400);
    }
    catch {
        return `${file.bytes.length} bytes`;
    }
}

;// CONCATENATED MODULE: ./lib/formats/by-process.js
/** Readings in which one invocation of the suite started several processes and the tool kept them apart:
 *  each process becomes a launch of its own, because that is the unit of replication. The k-th launch
 *  holds the k-th process of every benchmark that had so many. */





/** Distributes the rows over launches. Takes machine, commit and ignored things from `into`. */
function readingByProcess(rows, into, nothing) {
    if (rows.length === 0)
        return into.reading(nothing);
    const names = uniqueNames(rows, into);
    const many = Math.max(1, ...rows.map((row) => row.processes.length));
    const launches = [];
    for (let index = 0; index < many; index++) {
        const process = new Collector(into.file);
        rows.forEach((row, at) => {
            process.file = row.file;
            const figures = row.processes[index];
            if (figures !== undefined)
                process.add(names[at], figures, { place: row.place });
            else if (row.processes.length === 0)
                process.fail(names[at], row.message ?? '', { place: row.place });
        });
        launches.push(process.launch());
        into.ignored.push(...process.ignored);
    }
    return {
        launches,
        ignored: into.ignored,
        ...(into.machine === undefined ? {} : { machine: into.machine }),
        ...(into.commit === undefined ? {} : { commit: into.commit }),
    };
}
/** Told apart once for all launches, so that a benchmark has the same name in each. */
function uniqueNames(rows, into) {
    const named = rows.map(({ name, file, place, context }) => ({
        result: { name: nameOf(name), status: 'ok', metrics: [] },
        context,
        file,
        place,
    }));
    return tellApart(named, into.ignored).map((result) => result.name);
}
/** A format whose files each stand alone, as `fileFormat` of collect.ts, but with several processes. */
function processFormat(format) {
    const looks = safely(format.looks);
    return {
        name: format.name,
        title: format.title,
        recognises: (files) => files.some(looks),
        read: (files) => {
            const into = new Collector(files[0]?.path ?? 'results');
            const rows = files.flatMap((file) => {
                into.file = file.path;
                if (files.length === 1 || looks(file))
                    return format.read(file, into);
                return by_process_setAside(file, into);
            });
            return readingByProcess(rows, into, format.nothing);
        },
    };
}
/** Lists a stranger among several files. Throws where it is empty or broken: it may be a part of the
 *  results that was cut short. */
function by_process_setAside(file, into, because = 'no output of this tool') {
    if (file.bytes.length === 0)
        throw new FormatFailure(file.path, undefined, 'the file is empty');
    if (startsLikeJson(file))
        readJson(file);
    into.file = file.path;
    into.ignore(undefined, excerpt(tryText(file) ?? `${file.bytes.length} bytes`), because);
    return [];
}

;// CONCATENATED MODULE: ./lib/formats/cut-short.js
/** Text that stops before its end, in the middle of a line or behind a whole one: the tool was killed, or its output was
 *  cut. Behind a whole line this can only be known where a format says how many results there are, or closes them. */


/** Refuses a last line that has no end and was not understood: it may be half a benchmark. */
function refuseHalfLine(file, understood) {
    const text = textOf(file);
    const last = text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);
    if (last.trim() === '' || understood(last))
        return;
    throw new FormatFailure(file.path, 'the last line', `stops in mid-line: ${JSON.stringify(excerpt(last, 60))}`, {
        hint: 'The tool was probably stopped before its end; run it again.',
    });
}
/** What a text that stops behind a whole line is refused with. `missing`: what it lacks, in words. */
function endMissing(file, place, missing) {
    return new FormatFailure(file, place, `the text stops before its end: ${missing}`, {
        hint: 'The tool was probably stopped before its end, or its output was cut; run it again, and keep all that it prints.',
    });
}

;// CONCATENATED MODULE: ./lib/formats/missed-result.js
/** A line that looks like a result and was not understood. Left out in silence it would take its benchmark out of
 *  the comparison, and what is left would pass for the whole suite; so it is a failure that shows the line. What
 *  looks like a result is each format's own knowledge. */


const hint = 'Let nothing else be printed into the lines of results; or let the tool write them to a file of their own.';
/** Throws where a line of a text that is about to be ignored looks like a result. */
function refuseMissed(file, place, text, looksLikeResult) {
    if (isTooLongForRow(text) || !looksLikeResult.test(text))
        return;
    throw new FormatFailure(file, place, `a result that was not understood: ${excerpt(text)}`, { hint });
}
/** Throws where what was taken for a name holds a result: two lines without a line end between them. */
function refuseGlued(file, place, name, looksLikeResult) {
    if (isTooLongForRow(name) || !looksLikeResult.test(name))
        return;
    throw new FormatFailure(file, place, `two results in one line, the first of them ${excerpt(name)}`, { hint });
}

;// CONCATENATED MODULE: ./lib/formats/asv/definitions.js
/** What asv measures: from `benchmarks.json` where it is there, else from the function's name, as asv
 *  itself goes by prefixes (`time_`, `mem_`, `peakmem_`, `track_`). */
/** A benchmarks.json: an object of definitions, each with its own name again. */
function isDefinitions(root) {
    if (!root.isObject)
        return false;
    const named = root.entries().filter(([key]) => key !== 'version');
    return named.length > 0 && named.every(([key, one]) => one.at('name').raw === key && one.has('params'));
}
function readDefinitions(root) {
    const read = root.entries().filter(([, one]) => one.at('unit').isString && one.at('type').isString);
    return new Map(read.map(([name, one]) => [name, { type: one.at('type').string(), unit: one.at('unit').string() }]));
}
const definitions_prefixes = [
    [/^(?:time|timeraw)_|^Time(?:raw)?[A-Z_]/, { type: 'time', unit: 'seconds' }],
    [/^mem_|^Mem[A-Z_]/, { type: 'memory', unit: 'bytes' }],
    [/^peakmem_|^PeakMem[A-Z_]/, { type: 'peakmemory', unit: 'bytes' }],
];
/** The last part of a dotted name decides, as in asv. A name that says nothing is a number of unknown meaning. */
function definitionOf(name, known) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    const found = definitions_prefixes.find(([prefix]) => prefix.test(last))?.[1];
    return known.get(name) ?? found ?? { type: 'track', unit: 'unit' };
}
/** How a figure of this kind is named. Of a tracked number asv does not know which way is good, and
 *  neither do we, unless its unit says so. */
function definitions_meaningOf({ type, unit }) {
    if (type === 'memory')
        return { unit, name: 'bytes', better: 'lower', exact: true };
    if (type === 'peakmemory')
        return { unit, name: 'memory', better: 'lower' };
    if (type === 'time')
        return { unit, name: 'time', better: 'lower' };
    return unit === 'unit' || unit === '' ? { unit, name: 'value', better: 'unknown' } : { unit };
}

;// CONCATENATED MODULE: ./lib/formats/asv/console.js
/** What `asv run` prints: one line per benchmark, and a table where it has parameters. The figures are
 *  rounded to three digits; result files are better. Source: format_benchmark_result in asv/results.py. */





/** `[ 35.00%] ··· benchmarks.TimeSuite.time_keys     11.2±0.01μs`; old versions print "Running" first. */
const progress = /^\[\s*(?<percent>\d+(?:\.\d+)?)%\] (?<dots>[·.-]+) (?<rest>.*\S)\s*$/u;
const resembles = /\d±\d\S*[nuμµm]?s\b|%\] [·.-]{2,3} [\w.<>-]+\.\w+\s{2,}\S|^(?!Setting up )(?:.*\s)?[\w<>-]+\.[\w.<>-]+\s{2,}\d[\w.±μµ]*\s*$/u;
const anotherLine = /%\] [·.-]{2,3} /u;
const outcome = /^(?:Running )?(?<name>[\w.<>-]+\.\w+)\s+(?<value>\S.*)$/u;
/** Over all commits and environments. */
const announced = /^[·.-] Running (\d+) total benchmarks? \(/u;
/** Without a result behind it. */
const bareName = /^[\w.<>-]+\.\w+$/u;
function looksLikeConsole(file) {
    const text = tryText(file)?.slice(0, 200_000) ?? '';
    return /^\[\s*\d+(?:\.\d+)?%\] [·.-]{2,3} (?:Benchmarking|Building for|Discovering) /mu.test(text);
}
function readConsole(file, into) {
    refuseHalfLine(file, (line) => !line.startsWith('[') || outcome.test(progress.exec(line)?.groups?.['rest'] ?? ''));
    const reader = new ConsoleReader(file, into);
    for (const { number, text } of linesOf(file))
        reader.line(text, number);
    return reader.end();
}
class ConsoleReader {
    file;
    into;
    environments = [];
    commit;
    announced = 0;
    outcomes = 0;
    percent = 0;
    table;
    constructor(file, into) {
        this.file = file.path;
        this.into = into;
    }
    line(text, line) {
        const found = progress.exec(text)?.groups;
        if (this.table !== undefined && (found === undefined || /^=+/.test(found['rest'])) && text.trim() !== '') {
            this.table.lines.push({ text, line });
            return;
        }
        this.closeTable();
        this.announced += Number(announced.exec(text)?.[1] ?? 0);
        if (found !== undefined) {
            this.percent = Number(found['percent']);
            this.step(found['rest'], line, [...found['dots']].length);
        }
        else if (text.trim() !== '')
            this.ignore(text, line, 'no progress line');
    }
    end() {
        this.closeTable();
        // With fewer rounds than the suite asks for (--quick) it ends below 100 %; at 100 % it may have skipped what it had.
        if (this.outcomes < this.announced && this.percent < 100) {
            const missing = `it announces ${this.announced} benchmarks and has results of ${this.outcomes}`;
            throw endMissing(this.file, undefined, missing);
        }
        return this.environments.map(({ label, commit, rows }) => ({
            file: this.file,
            label,
            commit,
            fill: (collector) => {
                for (const row of rows)
                    addRow(row, label, collector);
            },
        }));
    }
    step(rest, line, depth) {
        this.commit = /^For \S.* commit (?:hash )?([0-9a-f]{6,40})\b/.exec(rest)?.[1] ?? this.commit;
        const environment = /^Benchmarking (\S+)/.exec(rest)?.[1];
        if (environment !== undefined)
            this.environments.push({ label: environment, commit: this.commit, rows: [] });
        const { name, value } = outcome.exec(rest)?.groups ?? {};
        const rows = this.environments.at(-1)?.rows;
        // At the depth of results; deeper stands what a benchmark printed.
        if (rows !== undefined && depth === 3 && bareName.test(rest)) {
            throw new FormatFailure(this.file, `line ${line}`, `a benchmark without a result behind its name: ${excerpt(rest)}`, {
                hint: 'A result stands in the line of its name; let nothing break or end that line.',
            });
        }
        if (name === undefined || value === undefined || rows === undefined || environment !== undefined) {
            this.ignore(rest, line, 'progress');
            return;
        }
        refuseGlued(this.file, `line ${line}`, value, anotherLine);
        if (/^(?:ok|\d+\/\d+ failed)$/.test(value))
            this.table = { name, lines: [] };
        else
            rows.push({ name, value, line });
        this.outcomes++;
    }
    /** Cells stand under the `=` of the table's border. */
    closeTable() {
        const table = this.table;
        this.table = undefined;
        if (table === undefined)
            return;
        const [border, ...rest] = table.lines;
        const spans = [...(border?.text ?? '').matchAll(/=+/g)].map(({ index, 0: { length } }) => [index, index + length]);
        const cut = (text) => spans.map(([start, end]) => [...text].slice(start, end).join('').trim());
        const isBorder = ({ text }) => /^\s*=+(?: =+)*\s*$/.test(text);
        const isRule = ({ text }) => /^\s*-+(?: -+)+\s*$/.test(text);
        const last = rest.findLastIndex(isBorder);
        const second = rest.findIndex(isBorder);
        // Where no parameter runs across, dashes part the header from the rows.
        const inner = second === last ? rest.findIndex(isRule) : second;
        if (spans.length < 2 || inner < 1 || last <= inner)
            throw this.broken(table.name, border?.line);
        // A second header above the columns names the parameters that run across; its rule shows where they begin.
        const rule = rest.slice(0, inner).find(isRule);
        const across = rule === undefined ? spans.length - 1 : rule.text.trim().split(' ').length - 1;
        const header = cut(rest[inner - 1].text);
        for (const { text, line } of rest.slice(inner + 1, last)) {
            if ([...text.trimEnd()].length > spans.at(-1)[1])
                throw this.broken(table.name, line);
            const cells = cut(text);
            cells.slice(across).forEach((value, index) => {
                const column = rule === undefined ? [] : header[across + index].split(' / ');
                const name = `${table.name}(${[...cells.slice(0, across), ...column].join(', ')})`;
                this.environments.at(-1).rows.push({ name, value, line });
            });
        }
    }
    broken(name, line) {
        const place = line === undefined ? undefined : `line ${line}`;
        return new FormatFailure(this.file, place, `the table of ${name} is cut short or not a table`, {
            hint: 'Read the result files of asv instead (<results_dir>/<machine>/*.json).',
        });
    }
    ignore(text, line, because) {
        refuseMissed(this.file, `line ${line}`, text, resembles);
        this.into.file = this.file;
        this.into.ignore(`line ${line}`, text, because);
    }
}
function addRow({ name, value, line }, environment, into) {
    const options = { place: `line ${line}`, context: environment };
    if (value === 'n/a' || value === 'skipped') {
        into.skip(name, `asv prints ${value}: the benchmark was skipped`, options);
        return;
    }
    if (value.startsWith('failed')) {
        into.fail(name, 'failed (the reason stands in the log of asv)', options);
        return;
    }
    const figure = figureOf(value, name);
    if (figure === undefined)
        into.fail(name, `prints ${value}, which is no figure`, options);
    else
        into.add(name, [figure], options);
}
/** `11.2±0.01μs`, `2.42k` (bytes, thousands), or a bare number of a tracking benchmark. */
function figureOf(value, name) {
    const found = /^(?<number>[\d.]+(?:e[+-]?\d+)?)(?:±(?<error>[\d.e+-]+))?(?<unit>ns|[uμµ]s|ms|s|m|h|d|[kMGTPEH])?$/u.exec(value);
    if (found === null)
        return trackedNumber(value);
    const { number, error, unit = '' } = found.groups;
    const spread = error === undefined ? {} : { spread: { kind: 'interquartile-range', value: 2 * Number(error) } };
    const prefix = 'kMGTPEH'.indexOf(unit);
    const { type } = definitionOf(name.replace(/\(.*$/s, ''), new Map());
    if (/s$|^[mhd]$/.test(unit))
        return { value: Number(number), unit: longUnits[unit] ?? unit, name: 'time', summary: 'median', ...spread };
    if (type === 'time')
        return undefined;
    if (type === 'track')
        return trackedNumber(value);
    const factor = unit === '' ? 1 : 1000 ** (prefix + 1);
    const as = { unit: 'B', factor };
    return type === 'memory'
        ? { value: Number(number), unit, as, name: 'bytes', better: 'lower', summary: 'single' }
        : { value: Number(number), unit, as, name: 'memory', better: 'lower', summary: 'single' };
}
const longUnits = { m: 'min', d: 'd' };
function trackedNumber(value) {
    const number = Number(value);
    return value.trim() === '' || !Number.isFinite(number)
        ? undefined
        : { value: number, unit: 'unit', name: 'value', better: 'unknown', summary: 'single' };
}

;// CONCATENATED MODULE: ./lib/formats/asv/result-file.js
/** One result file of asv, versions 1 and 2, as rows: one per benchmark and combination of parameters.
 *
 *  Version 2 keeps one row of columns per benchmark (`result_columns`), cut short behind the last that
 *  is not null. Version 1 keeps a number or an object per benchmark. Combinations are the cartesian
 *  product of the parameter lists, the last list fastest. null means that asv got no result; NaN, that
 *  the benchmark was skipped (it raised NotImplementedError, or was not selected). */



function isResults(root) {
    return root.at('results').isObject && root.at('commit_hash').isString && root.at('params').isObject;
}
function isMachineFile(root) {
    return ['machine', 'arch', 'cpu', 'os'].every((key) => root.at(key).isString);
}
function readResultFile(root, definitions, into) {
    into.machine ??= machineOf(root.at('params'));
    const python = root.at('python').raw;
    const name = root.at('env_name').raw ?? (typeof python === 'string' ? `py${python}` : undefined);
    const environment = typeof name === 'string' && name !== '' ? name : undefined;
    const machine = root.at('params').at('machine').raw;
    const columns = columnsOf(root);
    return {
        file: root.file,
        label: [machine, environment].filter((part) => typeof part === 'string').join('/'),
        commit: root.at('commit_hash').string(),
        fill: (rows) => {
            for (const [benchmark, value] of root.at('results').entries()) {
                const record = columns === undefined ? firstVersion(value) : secondVersion(value, columns);
                addBenchmark(benchmark, { ...record, context: environment }, definitionOf(benchmark, definitions), rows);
            }
        },
    };
}
/** Undefined in version 1, which has none. */
function columnsOf(root) {
    const columns = root.at('result_columns');
    if (columns.missing && root.at('version').raw !== 2)
        return undefined;
    return columns.items().map((column) => column.string());
}
function secondVersion(row, columns) {
    if (!row.isArray)
        row.fail(`an array with the columns ${columns.slice(0, 3).join(', ')}, …`);
    const column = (name) => row.at(columns.includes(name) ? columns.indexOf(name) : columns.length);
    const part = (name, index) => column(name).at(index).anyNumber();
    return {
        place: row,
        result: column('result'),
        params: column('params'),
        samples: column('samples'),
        statistics: (index) => ({
            count: countAt(column('stats_repeat').at(index)),
            spread: result_file_spreadOf(part('stats_q_25', index), part('stats_q_75', index)),
        }),
    };
}
function firstVersion(value) {
    if (!value.isObject) {
        const nothing = value.at('');
        return { place: value, result: value, params: nothing, samples: nothing, statistics: () => ({}) };
    }
    if (!value.has('result'))
        value.fail('an object with a result');
    const stats = (index) => (value.at('stats').isArray ? value.at('stats').at(index) : value.at('stats'));
    return {
        place: value,
        result: value.at('result'),
        params: value.at('params'),
        samples: value.at('samples'),
        statistics: (index) => ({
            count: countAt(stats(index).at('repeat')),
            spread: result_file_spreadOf(stats(index).at('q_25').anyNumber(), stats(index).at('q_75').anyNumber()),
        }),
    };
}
function countAt(place) {
    return place.missing ? undefined : place.count();
}
function result_file_spreadOf(low, high) {
    return low === undefined || high === undefined ? undefined : { kind: 'interquartile-range', value: high - low };
}
function addBenchmark(benchmark, record, definition, rows) {
    const combinations = combine(record.params);
    const { result } = record;
    // A single value stands for the one combination that a benchmark without parameters has.
    if (result.isArray && result.raw.length !== combinations.length) {
        result.fail(`${combinations.length} results, one for each combination of parameters`);
    }
    combinations.forEach((combination, index) => {
        const name = combination === undefined ? benchmark : `${benchmark}(${combination.join(', ')})`;
        const single = result.isArray ? result.at(index) : result;
        addResult(name, single, index, record, definition, rows);
    });
}
function addResult(name, result, index, record, definition, rows) {
    const options = { place: record.place.path, context: record.context };
    if (result.missing) {
        rows.fail(name, 'asv has no result: the benchmark failed or timed out (see its log)', options);
        return;
    }
    if (Number.isNaN(result.raw)) {
        rows.skip(name, 'asv recorded NaN: the benchmark was skipped', options);
        return;
    }
    if (!result.isNumber) {
        rows.fail(name, `the result is ${describe(result.raw)}, not a number`, options);
        return;
    }
    const kept = record.samples.isArray ? record.samples.at(index) : record.samples;
    const samples = kept.isArray ? kept.numbers() : undefined;
    const { count, spread } = record.statistics(index);
    const measured = samples !== undefined || count !== undefined;
    rows.add(name, [
        {
            ...definitions_meaningOf(definition),
            value: result.raw,
            summary: measured ? 'median' : 'single',
            count: count ?? samples?.length,
            samples,
            order: 'time',
            spread,
        },
    ], options);
}
/** No result file has more combinations; a mutilated one could ask for billions. */
const mostCombinations = 1e6;
/** Every combination of the parameters, or one `undefined` where there are none. */
function combine(params) {
    if (params.missing)
        return [undefined];
    const lists = params.items().map((list) => list.items().map((value) => value.printed));
    if (lists.length === 0)
        return [undefined];
    const many = lists.reduce((product, list) => product * list.length, 1);
    if (many > mostCombinations)
        throw new FormatFailure(params.file, params.path, `${many} combinations of parameters`);
    return lists.reduce((all, list) => all.flatMap((one) => list.map((value) => [...one, value])), [[]]);
}
/** From machine.json or from the `params` of a result file, which name the same things. */
function machineOf(params) {
    const text = (key) => params.at(key).isString && params.at(key).raw !== '' ? params.at(key).string() : undefined;
    const number = (key) => {
        const value = params.at(key).anyNumber() ?? Number(text(key));
        return Number.isFinite(value) && value > 0 ? value : undefined;
    };
    const [cpu, os, arch, python] = [text('cpu'), text('os'), text('arch'), text('python')];
    const [cores, memory] = [number('num_cpu'), number('ram')];
    const machine = {
        ...(cpu === undefined ? {} : { cpu }),
        ...(cores === undefined ? {} : { cores }),
        ...(memory === undefined ? {} : { memory }),
        ...(os === undefined ? {} : { os }),
        ...(arch === undefined ? {} : { arch }),
        ...(python === undefined || !/^\d/.test(python) ? {} : { runtime: `Python ${python}` }),
    };
    return Object.keys(machine).length === 0 ? undefined : machine;
}

;// CONCATENATED MODULE: ./lib/formats/asv/asv.js
/** airspeed velocity (asv): the result files of `asv run`, or what it prints.
 *
 *  Takes result files of versions 1 and 2 (`results/<machine>/<commit>-<environment>.json`), with
 *  `benchmarks.json` and `machine.json` where they are there; or the console text. The files of one
 *  commit in several environments make one launch; the same environment found again is another launch.
 *  Refuses several commits at once (a history is no measurement), definitions without results, and
 *  broken files. Source: asv/results.py. */







const asv = {
    name: 'asv',
    title: 'airspeed velocity (asv)',
    goesOnAfter: () => true,
    recognises: (files) => files.some((file) => ['results', 'console', 'definitions'].includes(kindOf(file))),
    read,
};
function kindOf(file) {
    try {
        // Asked first, because a line of progress begins with a bracket, as JSON does.
        if (looksLikeConsole(file))
            return 'console';
        const root = tryJson(file);
        if (root === undefined)
            return 'other';
        if (isResults(root))
            return 'results';
        if (isDefinitions(root))
            return 'definitions';
        return isMachineFile(root) ? 'machine' : 'other';
    }
    catch {
        return 'other';
    }
}
function read(files) {
    const into = new Collector(files[0]?.path ?? 'results');
    const of = (kind) => files.filter((file) => kindOf(file) === kind);
    const definitions = new Map(of('definitions').flatMap((file) => [...readDefinitions(readJson(file))]));
    for (const file of of('machine'))
        into.machine = machineOf(readJson(file));
    for (const file of of('other'))
        by_process_setAside(file, into, 'neither results nor definitions of asv');
    const environments = [
        ...of('results').map((file) => readResultFile(readJson(file), definitions, into)),
        ...of('console').flatMap((file) => readConsole(file, into)),
    ];
    if (environments.length === 0) {
        throw new FormatFailure(into.file, undefined, 'no result file of asv among these files', {
            hint: 'Results lie in <results_dir>/<machine>/<commit>-<environment>.json; benchmarks.json only defines them.',
        });
    }
    const commits = [...new Set(environments.map(({ commit }) => commit).filter((commit) => commit !== undefined))];
    if (commits.length > 1)
        throw severalCommits(environments[0].file, commits);
    into.commit = commits[0];
    return assemble(environments, into);
}
/** asv abbreviates hashes on the console to eight digits, and writes them in full to files. */
function severalCommits(file, commits) {
    const shown = commits.slice(0, 3).map((commit) => commit.slice(0, 8));
    const more = commits.length > 3 ? ', …' : '';
    return new FormatFailure(file, undefined, `results of ${commits.length} commits (${shown.join(', ')}${more}) in one reading`, {
        hint: 'Let `results` match one commit only, for example .asv/results/*/*-existing*.json of `asv run --python=same --set-commit-hash`.',
    });
}
function assemble(environments, into) {
    const seen = new Map();
    const launches = [];
    for (const environment of environments) {
        const times = seen.get(environment.label) ?? 0;
        seen.set(environment.label, times + 1);
        launches[times] ??= new Collector(environment.file);
        launches[times].file = environment.file;
        environment.fill(launches[times]);
    }
    const read = launches.map((launch) => launch.launch('asv recorded no benchmark'));
    for (const launch of launches)
        into.ignored.push(...launch.ignored);
    return {
        launches: read,
        ignored: into.ignored,
        ...(into.machine === undefined ? {} : { machine: into.machine }),
        ...(into.commit === undefined ? {} : { commit: into.commit }),
    };
}

;// CONCATENATED MODULE: ./lib/model/run.js
/** Runs, launches and benchmark results: the shape of `benchgate/run/1`. */
/** How close in time base and head are measured, from coarse to fine. */
const pairings = ['rounds', 'duet', 'slices', 'lockstep'];

;// CONCATENATED MODULE: ./lib/formats/benchgate/keys.js
/** Unknown keys are mistakes: a misspelt `smaples` must not pass for a run without samples. */

function noOtherKeys(object, known) {
    for (const [key, value] of object.entries()) {
        if (known.includes(key))
            continue;
        throw new FormatFailure(object.file, value.path, `is no key of benchgate/run/1; known here: ${known.join(', ')}`);
    }
}
/** One of a few words. */
function oneOf(value, words) {
    const found = value.raw;
    const known = words.find((word) => word === found);
    return known ?? value.fail(words.map((word) => `"${word}"`).join(' or '));
}

;// CONCATENATED MODULE: ./lib/formats/benchgate/benchmark.js
/** Benchmarks and metrics of a run file. The rule for wrong figures is that of all formats: a `time` or
 *  `throughput` that is not positive makes the row failed. */

const benchmark_summaries = ['median', 'mean', 'minimum', 'slope', 'single', 'total', 'percentile'];
const spreads = [
    'standard-deviation',
    'median-absolute-deviation',
    'interquartile-range',
    'range',
    'confidence-interval',
    'relative-margin',
];
const betters = ['lower', 'higher', 'unknown'];
const orders = ['time', 'sorted'];
const passes = ['counts'];
const roles = ['information'];
const metricKeys = 'name unit better value summary count samples order spread exact resolution pass role repeats ended printed'.split(' ');
function readBenchmark(benchmark) {
    noOtherKeys(benchmark, ['name', 'status', 'message', 'metrics']);
    const name = benchmark.at('name').string();
    if (name.trim() === '')
        benchmark.at('name').fail('a name');
    const status = benchmark.at('status').missing ? 'ok' : oneOf(benchmark.at('status'), ['ok', 'failed', 'skipped']);
    const list = benchmark.at('metrics').missing && status !== 'ok' ? [] : benchmark.at('metrics').items();
    const metrics = list.map(readMetric);
    const repeated = firstRepeated(metrics);
    if (repeated !== -1)
        list[repeated].at('name').fail('a name that no other metric of the benchmark has');
    if (status !== 'ok')
        return { name, status, message: benchmark.at('message').optionalString() ?? status, metrics };
    if (metrics.length === 0)
        benchmark.at('metrics').fail('a list of at least one metric');
    const wrong = metrics.find(isImpossible);
    if (wrong === undefined)
        return { name, status, metrics };
    const message = `a ${wrong.name} of ${wrong.value} ${wrong.unit} was reported`;
    return { name, status: 'failed', message, metrics: metrics.filter((metric) => metric !== wrong) };
}
/** Where the first metric stands whose name an earlier one has; -1 where there is none. */
function firstRepeated(metrics) {
    const seen = new Set();
    return metrics.findIndex(({ name }) => seen.size === seen.add(name).size);
}
/** A `time` or `throughput` that is not positive. */
function isImpossible(metric) {
    const mustBePositive = metric.name === 'time' || metric.name === 'throughput';
    return mustBePositive && (metric.value <= 0 || (metric.samples ?? []).some((sample) => sample < 0));
}
function readMetric(metric) {
    noOtherKeys(metric, metricKeys);
    const samples = metric.at('samples').optionalNumbers();
    const count = metric.at('count');
    const exact = metric.at('exact');
    return {
        name: metric.at('name').string(),
        unit: metric.at('unit').string(),
        better: metric.at('better').missing ? 'unknown' : oneOf(metric.at('better'), betters),
        value: metric.at('value').number(),
        ...(metric.at('summary').missing ? {} : { summary: oneOf(metric.at('summary'), benchmark_summaries) }),
        ...(count.missing ? {} : { count: count.count() }),
        ...(samples === undefined ? {} : { samples }),
        ...(metric.at('order').missing ? {} : { order: oneOf(metric.at('order'), orders) }),
        ...benchmark_spreadOf(metric.at('spread')),
        ...(exact.missing ? {} : { exact: exact.boolean() }),
        ...(metric.at('resolution').missing ? {} : { resolution: metric.at('resolution').number() }),
        ...(metric.at('pass').missing ? {} : { pass: oneOf(metric.at('pass'), passes) }),
        ...(metric.at('role').missing ? {} : { role: oneOf(metric.at('role'), roles) }),
        ...(metric.at('repeats').missing ? {} : { repeats: metric.at('repeats').string() }),
        ...(metric.at('ended').missing ? {} : { ended: metric.at('ended').string() }),
        ...printedOf(metric.at('printed')),
    };
}
function benchmark_spreadOf(spread) {
    if (spread.missing)
        return {};
    noOtherKeys(spread, ['kind', 'value']);
    return { spread: { kind: oneOf(spread.at('kind'), spreads), value: spread.at('value').number() } };
}
function printedOf(printed) {
    if (printed.missing)
        return {};
    noOtherKeys(printed, ['value', 'unit']);
    return { printed: { value: printed.at('value').number(), unit: printed.at('unit').string() } };
}

;// CONCATENATED MODULE: ./lib/formats/benchgate/complete.js
/** The short way for rows that need no completing: all of them in a file that Benchgate wrote. A row that
 *  passes is taken as it was parsed. Whatever does not pass is read field by field, which completes it or
 *  says what is wrong with it and where; so nothing here says why. */

/** True where `readBenchmark` would give the same row again. */
function isComplete(row) {
    if (!isObject(row))
        return false;
    for (const key in row) {
        if (key !== 'name' && key !== 'status' && key !== 'metrics')
            return false;
    }
    const { name, status, metrics } = row;
    return status === 'ok' && typeof name === 'string' && name.trim() !== '' && areMetrics(metrics);
}
function areMetrics(list) {
    if (!Array.isArray(list) || list.length === 0 || !list.every(isMetric))
        return false;
    return !list.some(isImpossible) && (list.length === 1 || firstRepeated(list) === -1);
}
function isMetric(metric) {
    if (!isObject(metric))
        return false;
    for (const key in metric) {
        if (!isField(key, metric[key]))
            return false;
    }
    const { name, unit, better, value } = metric;
    return name !== undefined && unit !== undefined && better !== undefined && value !== undefined;
}
function isField(key, value) {
    switch (key) {
        case 'name':
        case 'unit':
            return typeof value === 'string';
        case 'better':
            return isOneOf(betters, value);
        case 'value':
            return Number.isFinite(value);
        case 'summary':
            return isOneOf(benchmark_summaries, value);
        case 'count':
            return Number.isInteger(value) && value >= 0;
        case 'samples':
            return Array.isArray(value) && value.every(Number.isFinite);
        case 'order':
            return isOneOf(orders, value);
        case 'exact':
            return typeof value === 'boolean';
        case 'resolution':
            return Number.isFinite(value);
        case 'pass':
            return isOneOf(passes, value);
        case 'role':
            return isOneOf(roles, value);
        case 'repeats':
        case 'ended':
            return typeof value === 'string';
        case 'spread':
            return isPair(value, 'kind', (kind) => isOneOf(spreads, kind));
        case 'printed':
            return isPair(value, 'unit', (unit) => typeof unit === 'string');
        default:
            return false;
    }
}
/** A finite `value`, the other key, and nothing else. */
function isPair(pair, other, isOther) {
    if (!isObject(pair) || Object.keys(pair).length !== 2)
        return false;
    return Number.isFinite(pair['value']) && isOther(pair[other]);
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isOneOf(words, value) {
    return words.includes(value);
}

;// CONCATENATED MODULE: ./lib/formats/benchgate/extras.js
/** What surrounds the launches in a run file: the machine, and what was ignored when it was made. */

function readIgnored(list) {
    if (list.missing)
        return [];
    return list.items().map((item) => {
        noOtherKeys(item, ['file', 'place', 'text', 'because']);
        const file = item.at('file').optionalString();
        const place = item.at('place').optionalString();
        return {
            ...(file === undefined ? {} : { file }),
            ...(place === undefined ? {} : { place }),
            text: item.at('text').string(),
            because: item.at('because').string(),
        };
    });
}
const extras_words = ['cpu', 'os', 'kernel', 'arch', 'runtime', 'image'];
const numbers = ['cores', 'memory'];
function readMachine(machine) {
    if (machine.missing)
        return undefined;
    noOtherKeys(machine, [...extras_words, ...numbers]);
    const found = {};
    for (const key of extras_words)
        if (!machine.at(key).missing)
            found[key] = machine.at(key).string();
    for (const key of numbers)
        if (!machine.at(key).missing)
            found[key] = machine.at(key).number();
    return Object.keys(found).length === 0 ? undefined : found;
}

;// CONCATENATED MODULE: ./lib/formats/benchgate/benchgate.js
/** Benchgate's own runs, `benchgate/run/1`: what `run` and `read` print, and what any tool may write
 *  itself. The schema is `docs/schemas/run-1.schema.json`; every departure from it is an error with its path, and
 *  a newer version of the schema is an error of its own. Figures are in base units already. */








const benchgate = {
    name: 'benchgate',
    title: "Benchgate's own JSON",
    recognises: (files) => files.some((file) => schemaOf(tryJson(file)) !== undefined),
    read: (files) => {
        const runs = files.map(readRun);
        const machine = runs.find((run) => run.machine !== undefined)?.machine;
        const commit = sameIn(runs.map((run) => run.commit).filter((one) => one !== undefined));
        const tool = sameIn(runs.map((run) => run.tool));
        const pairing = sameIn(runs.map((run) => run.pairing));
        return {
            launches: runs.flatMap((run) => run.launches),
            ignored: runs.flatMap((run) => run.ignored),
            ...(machine === undefined ? {} : { machine }),
            ...(commit === undefined ? {} : { commit }),
            ...(tool === undefined ? {} : { tool }),
            ...(pairing === undefined ? {} : { pairing }),
        };
    },
};
/** What all of them are, or undefined where they differ. */
function sameIn(values) {
    return values.every((value) => value === values[0]) ? values[0] : undefined;
}
function schemaOf(root) {
    const schema = root?.at('schema');
    return schema?.isString && schema.string().startsWith('benchgate/run/') ? schema.string() : undefined;
}
function readRun(file) {
    const root = readJson(file);
    checkSchema(root, file);
    noOtherKeys(root, ['schema', 'tool', 'launches', 'ignored', 'machine', 'commit', 'pairing', '$schema']);
    const ignored = readIgnored(root.at('ignored'));
    return {
        launches: readLaunches(root.at('launches'), file.path, ignored),
        ignored,
        machine: readMachine(root.at('machine')),
        commit: root.at('commit').optionalString(),
        tool: root.at('tool').optionalString(),
        pairing: root.at('pairing').missing ? undefined : oneOf(root.at('pairing'), pairings),
    };
}
function checkSchema(root, file) {
    const schema = root.at('schema');
    const found = schemaOf(root);
    if (found === 'benchgate/run/1')
        return;
    const version = /^benchgate\/run\/([1-9]\d*)$/.exec(found ?? '')?.[1];
    if (version === undefined)
        schema.fail('"benchgate/run/1"');
    throw new FormatFailure(file.path, 'schema', `written in ${found} by a newer Benchgate; this one reads benchgate/run/1`, {
        hint: 'Update Benchgate, or write the run with the version that reads it.',
    });
}
function readLaunches(list, path, ignored) {
    const launches = [];
    for (const launch of list.items())
        launches.push(readLaunch(launch, path, ignored));
    if (launches.length === 0)
        list.fail('a list of at least one launch');
    return launches;
}
function readLaunch(launch, path, ignored) {
    noOtherKeys(launch, ['benchmarks', 'seconds', 'started']);
    const benchmarks = launch.at('benchmarks');
    const results = benchmarks.list().map((row, i) => (isComplete(row) ? row : readBenchmark(benchmarks.at(i))));
    if (results.length === 0)
        benchmarks.fail('a list of at least one benchmark');
    const seconds = launch.at('seconds').optionalNumber();
    const started = launch.at('started').optionalNumber();
    return {
        benchmarks: shareNames(results) ? results : unique(results),
        ...(seconds === undefined ? {} : { seconds }),
        ...(started === undefined ? {} : { started }),
    };
    function unique(results) {
        const names = results.map(({ name }) => name);
        if (new Set(names).size === names.length) {
            toldApart = names;
            return results;
        }
        const row = (result, i) => {
            return { result, context: undefined, file: path, place: benchmarks.at(i).path };
        };
        return tellApart(results.map(row), ignored);
    }
}
/** Names of a launch that were found to differ, all of them, in order. */
let toldApart = [];
/** Names that were told apart before need no looking at again: launches list the same benchmarks in the
 *  same order as a rule, in one file or in many. Such a row gets the very string of the launch before, so
 *  that a name is in memory once and not once per launch. */
function shareNames(results) {
    let shared = 0;
    results.forEach((result, i) => {
        const name = toldApart[i];
        if (result.name !== name)
            return;
        result.name = name;
        shared++;
    });
    return shared === results.length && shared === toldApart.length;
}

;// CONCATENATED MODULE: ./lib/formats/benchmark-ips/benchmark-ips.js
/** benchmark-ips for Ruby: the file that `x.json! 'results.json'` writes. Iterations per second with a
 *  standard deviation, without samples. What it prints is rounded to four digits for people, and is
 *  refused with advice. */




const benchmarkIps = fileFormat({
    name: 'benchmark-ips',
    title: 'benchmark-ips',
    looks: (file) => isReport(file) || isText(file),
    read: (file, into) => {
        if (isText(file)) {
            throw new FormatFailure(file.path, undefined, 'the text that benchmark-ips prints, which is rounded', {
                hint: "Add `x.json! 'results.json'` to the block of `Benchmark.ips`, and set `results` to that file.",
            });
        }
        for (const entry of readJson(file).items()) {
            into.add(entry.at('name').string(), [benchmark_ips_figureOf(entry)], { place: entry.path });
        }
    },
});
function isReport(file) {
    const root = tryJson(file);
    if (root?.isArray !== true)
        return false;
    const entries = root.items();
    return (entries.length > 0 &&
        entries.every((entry) => entry.has('name') && (entry.has('ips') || entry.has('central_tendency'))));
}
function isText(file) {
    return !startsLikeJson(file) && /^(?:Warming up|Calculating) -{10,}/m.test(tryText(file) ?? '');
}
function benchmark_ips_figureOf(entry) {
    const error = entry.at('stddev').anyNumber() ?? entry.at('error').anyNumber();
    return {
        value: entry.at('central_tendency').optionalNumber() ?? entry.at('ips').number(),
        unit: 'i/s',
        summary: 'mean',
        spread: error === undefined ? undefined : { kind: 'standard-deviation', value: error },
    };
}

;// CONCATENATED MODULE: ./lib/formats/benchmarkdotnet/diagnosers.js
/** What diagnosers measured beside time: allocated bytes, collections, and whatever other column says
 *  its unit and direction itself. */
const allocatedId = 'Allocated Memory';
/** Full files list every diagnoser's metric; brief ones have the memory diagnoser's block only. */
function diagnosed(benchmark, into) {
    const metrics = benchmark.at('Metrics').missing ? [] : benchmark.at('Metrics').items();
    const listed = metrics.flatMap((metric) => diagnosers_figureOf(metric, into));
    const bytes = benchmark.at('Memory').at('BytesAllocatedPerOperation').anyNumber();
    const has = (name) => listed.some((figure) => figure.name === name);
    const memory = bytes === undefined || bytes < 0 || has('allocated') ? [] : [allocated(bytes)];
    return [...listed, ...memory, ...(listed.length > 0 ? [] : collections(benchmark.at('Memory')))];
}
/** Allocation repeats from run to run, apart from what the runtime itself allocates now and then. */
function allocated(value) {
    return { value, unit: 'B', name: 'allocated', better: 'lower', exact: true };
}
/** Collections per thousand operations, as the full files count them. */
function collections(memory) {
    const operations = memory.at('TotalOperations').anyNumber() ?? 0;
    if (operations <= 0)
        return [];
    return [0, 1, 2].flatMap((generation) => {
        const value = memory.at(`Gen${generation}Collections`).anyNumber();
        if (value === undefined)
            return [];
        return [{ value: (value / operations) * 1000, unit: 'Count', name: `Gen${generation}Collects`, better: 'lower' }];
    });
}
function diagnosers_figureOf(metric, into) {
    const descriptor = metric.at('Descriptor');
    const id = descriptor.at('Id');
    const value = metric.at('Value').anyNumber();
    if (!id.isString || value === undefined) {
        into.ignore(metric.path, id.missing ? '' : id.printed, 'a diagnoser without a name or a number');
        return [];
    }
    if (id.raw === allocatedId)
        return [allocated(value)];
    const better = descriptor.at('TheGreaterTheBetter').raw === true ? 'higher' : 'lower';
    const unit = descriptor.at('Unit').raw;
    return [{ value, unit: typeof unit === 'string' ? unit : '', name: id.string(), better }];
}

;// CONCATENATED MODULE: ./lib/formats/benchmarkdotnet/benchmarkdotnet.js
/** BenchmarkDotNet: the JSON exporters (`--exporters json`, `fulljson`, `briefjson`), full and brief,
 *  indented and compressed.
 *
 *  Takes one file per benchmark class, gives one launch per process where the measurements tell them
 *  apart (LaunchCount), named by FullName. Allocation, collections and other diagnosers' columns are
 *  metrics of their own. A benchmark without statistics failed. Two jobs of one benchmark (two
 *  runtimes) are told apart by their job. Source: JsonExporterBase.cs. */




const benchmarkdotnet = processFormat({
    name: 'benchmarkdotnet',
    title: 'BenchmarkDotNet',
    looks: (file) => {
        const root = tryJson(file);
        return root?.at('HostEnvironmentInfo').isObject === true && root.at('Benchmarks').isArray;
    },
    read: readReport,
    nothing: 'BenchmarkDotNet ran no benchmark',
});
function readReport(file, into) {
    const root = readJson(file);
    into.machine ??= benchmarkdotnet_machineOf(root.at('HostEnvironmentInfo'));
    return root
        .at('Benchmarks')
        .items()
        .map((benchmark) => benchmarkdotnet_readBenchmark(benchmark, into));
}
function benchmarkdotnet_readBenchmark(benchmark, into) {
    const row = { name: benchmarkdotnet_nameOf(benchmark), file: benchmark.file, place: benchmark.path, context: jobOf(benchmark) };
    const statistics = benchmark.at('Statistics');
    if (statistics.missing) {
        return { ...row, processes: [], message: 'BenchmarkDotNet has no results of it (its log says why)' };
    }
    const others = diagnosed(benchmark, into);
    return { ...row, processes: timesOf(benchmark, statistics).map((time) => [time, ...others]) };
}
/** The full name has namespace, class, method and arguments; hand-made files may lack it. */
function benchmarkdotnet_nameOf(benchmark) {
    const full = benchmark.at('FullName').optionalString();
    if (full !== undefined && full !== '')
        return full;
    const part = (key) => benchmark.at(key).optionalString() ?? '';
    const parameters = part('Parameters');
    const method = benchmark.at('Method').string();
    const path = [part('Namespace'), part('Type'), method].filter((word) => word !== '').join('.');
    return parameters === '' ? path : `${path}(${parameters})`;
}
/** `Memory.Alloc: ShortRun(IterationCount=3) [N=10]` has the job in the middle. A job without a name gets
 *  a generated one, which says nothing. */
function jobOf(benchmark) {
    const info = benchmark.at('DisplayInfo').raw;
    const job = typeof info === 'string' ? /: (.+?)(?: \[.*\])?$/s.exec(info)?.[1] : undefined;
    return job?.replace(/^Job-[A-Z]{6}(?=\()/, 'Job');
}
function timesOf(benchmark, statistics) {
    const launches = resultsByLaunch(benchmark);
    const meaning = { unit: 'ns', name: 'time' };
    if (launches.length > 1) {
        return launches.map((samples) => ({
            ...meaning,
            value: medianOf(samples),
            summary: 'median',
            count: samples.length,
            samples,
            order: 'time',
        }));
    }
    // Version 0.11 and older have no OriginalValues.
    const samples = statistics.at('OriginalValues').optionalNumbers() ?? launches[0];
    const median = statistics.at('Median');
    const deviation = statistics.at('StandardDeviation').anyNumber();
    return [
        {
            ...meaning,
            value: (median.missing ? statistics.at('Mean') : median).number(),
            summary: median.missing ? 'mean' : 'median',
            count: statistics.at('N').missing ? samples?.length : statistics.at('N').count(),
            samples,
            order: 'time',
            spread: deviation === undefined ? undefined : { kind: 'standard-deviation', value: deviation },
        },
    ];
}
/** Results of each process, in nanoseconds per operation: overhead subtracted and outliers removed, as in
 *  OriginalValues. Brief files have no measurements. */
function resultsByLaunch(benchmark) {
    const measurements = benchmark.at('Measurements');
    if (measurements.missing)
        return [];
    const launches = new Map();
    for (const one of measurements.items()) {
        if (one.at('IterationMode').raw !== 'Workload' && one.at('IterationMode').raw !== 'Result')
            continue;
        if (one.at('IterationStage').raw !== 'Result' && one.at('IterationMode').raw !== 'Result')
            continue;
        const launch = one.at('LaunchIndex').number();
        const list = launches.get(launch) ?? [];
        list.push(one.at('Nanoseconds').number() / one.at('Operations').number());
        launches.set(launch, list);
    }
    return [...launches.values()];
}
function benchmarkdotnet_machineOf(host) {
    const text = (key) => (host.at(key).isString && host.at(key).raw !== '' ? host.at(key).string() : undefined);
    const [cpu, os, arch, runtime] = [
        text('ProcessorName'),
        text('OsVersion'),
        text('Architecture'),
        text('RuntimeVersion'),
    ];
    const cores = host.at('LogicalCoreCount').anyNumber();
    const machine = {
        ...(cpu === undefined ? {} : { cpu }),
        ...(cores === undefined ? {} : { cores }),
        ...(os === undefined ? {} : { os }),
        ...(arch === undefined ? {} : { arch }),
        ...(runtime === undefined ? {} : { runtime }),
    };
    return Object.keys(machine).length === 0 ? undefined : machine;
}

;// CONCATENATED MODULE: ./lib/formats/any-line.js
/** For detection: looks through the lines of a file without building a list of them. What formats share stands here
 *  side by side, because each file is one way of reading; the formats themselves have folders. */

function anyLine(file, test) {
    for (const { text } of linesOf(file)) {
        if (test(text))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/formats/benchmarkjs/benchmarkjs.js
/** benchmark.js, as `String(benchmark)` prints it:
 *
 *      RegExp#test x 7,506,551 ops/sec ±6.99% (11 runs sampled)
 *
 *  Suites and reporters pad names and rates. A name may hold ` x ` itself, so the last one before the rate
 *  counts. Where a suite writes without line ends, a line holds several results: each ends with its `runs
 *  sampled)`, and a result is never part of a name. A benchmark that threw prints its name, a colon, a space
 *  and nothing else (the error's message is no own property, so the tool drops it). A line with `ops/sec`
 *  that is no result in full is refused. A heading (`# Strings`) surrounds the results below it, and tells those
 *  of one name apart; in lockstep the same headings are seen while the suite prints them. */





const unit = ' ops/sec';
/** What stands before the unit: the name, then the rate. Looked for at the end of a short piece. */
const before = /(?:^|\s)x\s+(?<rate>\d[\d,.]*(?:e[+-]?\d+)?|Infinity|NaN)$/;
/** What stands behind it. The sign between rate and margin reaches us as `±`, or as what another encoding made of it. */
const behind = /^\s+[^\s\d.,]{1,4}?(?<margin>[\d.]+|Infinity|NaN)%\s+\(\s*(?<runs>\d+) runs? sampled\)/;
/** The unit of a rate, which beside a digit is a rate. */
const rateUnit = /\bops?(?:\/| per )s(?:ec(?:ond)?)?\b/;
/** The beginning of a rate, at the end of a line. */
const cutUnit = /\bx\s+\d[\d,.]*\s+o(?:p(?:s(?:\/(?:se?)?)?)?)?$/;
/** A rate as the tool writes it, which lost its unit: in groups of three digits, or with two decimals below a hundred. */
const cutRate = /^(?!\s*#).*\S\s+x\s+(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?:,\d{3})*,\d{0,2}|\d{1,2}\.\d{1,2})$/;
const thrown = /^(?<name>\S.*): $/;
const comparison = /^\s*(?:fastest|slowest)\b/i;
/** As in src/measure/runners/javascript/sections.cjs. */
const heading = /^[ \t]*(?<marks>#{1,6})[ \t]+(?<title>\S.*)$/;
const benchmarkjs = fileFormat({
    name: 'benchmarkjs',
    title: 'benchmark.js',
    nothing: 'no line such as `name x 1,234 ops/sec ±0.5% (90 runs sampled)`',
    looks: (file) => anyLine(file, (text) => resultsIn(text).results.length > 0),
    read: (file, into) => {
        const headed = hasSections(file);
        let section;
        for (const { number, text } of linesOf(file)) {
            if (headed)
                section = heading.exec(text)?.groups?.['title']?.trim() ?? section;
            if (text.trim() !== '')
                readLine(file, text, { place: `line ${number}`, context: section }, into);
        }
        refuseHalfLine(file, (line) => !/^(?!\s*#).*\S\s+x(?:\s+[\d,.]*)?$/.test(line));
    },
});
/** Suites that run beside each other print all their headings before the first result: those surround nothing. */
function hasSections(file) {
    let empty = 0;
    for (const { text } of linesOf(file)) {
        const level = heading.exec(text)?.groups?.['marks']?.length;
        if (level !== undefined) {
            if (empty > 0 && level <= empty)
                return false;
            empty = level;
        }
        else if (empty > 0 && resultsIn(text).results.length > 0)
            empty = 0;
    }
    return true;
}
function readLine(file, text, options, into) {
    const { place } = options;
    const { results, rest } = resultsIn(text);
    for (const result of results)
        benchmarkjs_addResult(result, options, into);
    if (rest.trim() === '')
        return;
    const failed = thrown.exec(rest)?.groups;
    if (failed !== undefined && !rest.includes(unit)) {
        into.fail(failed['name'], 'it threw; benchmark.js prints no message', options);
    }
    else if (comparison.test(rest))
        into.ignore(place, rest, "the suite's comparison, no result");
    else if (benchmarkjs_resembles(rest) || cutRate.test(rest))
        throw notUnderstood(file, place, rest);
    else
        into.ignore(place, rest, 'no result line');
}
/** A rate, or the beginning of one. Asked word by word: one pattern for all would try every digit against every word. */
function benchmarkjs_resembles(text) {
    return (/\d/.test(text) && rateUnit.test(text)) || cutUnit.test(text);
}
function notUnderstood(file, place, text) {
    const found = `a result that is cut short or was not understood: ${excerpt(text)}`;
    return new FormatFailure(file.path, place, found, {
        hint: 'A result is `name x 1,234 ops/sec ±0.5% (90 runs sampled)`, one a line, as `String(event.target)` gives it.',
    });
}
/** The results of a line, and what is left behind the last of them. Most lines have none, and this is quick to see. */
function resultsIn(text) {
    const results = [];
    let start = 0;
    for (let at = text.indexOf(unit); at !== -1; at = text.indexOf(unit, at + unit.length)) {
        const tail = behind.exec(text.slice(at + unit.length, at + unit.length + 100));
        const head = tail === null ? null : before.exec(text.slice(Math.max(start, at - 60), at).trimEnd());
        if (tail === null || head === null)
            continue;
        const name = text.slice(start, Math.max(start, at - 60) + head.index).trim();
        // What stands before the name belongs to a result that was cut short.
        if (name.includes(unit))
            break;
        const { margin, runs } = tail.groups;
        const rate = Number(head.groups['rate'].replaceAll(',', ''));
        results.push({ name, rate, margin: Number(margin), runs: Number(runs) });
        start = at + unit.length + tail[0].length;
    }
    return { results, rest: text.slice(start) };
}
function benchmarkjs_addResult({ name, rate, margin, runs }, options, into) {
    into.add(name, [
        {
            name: 'throughput',
            value: rate,
            unit: 'ops/sec',
            // hz is one over the mean period of the runs.
            summary: 'mean',
            count: runs,
            spread: { kind: 'relative-margin', value: margin / 100 },
        },
    ], options);
}

;// CONCATENATED MODULE: ./lib/formats/bmf/bmf.js
/** Bencher Metric Format: `{benchmark: {measure: {value, lower_value?, upper_value?}}}`. The format has
 *  no units; Bencher's built-in measures have known ones, any other measure is a bare number whose good
 *  direction is unknown. A benchmark that appears twice in the document is an error, because JSON would
 *  keep the second one only. */


const lower = 'lower';
/** Units of Bencher's built-in measures (https://bencher.dev/docs/explanation/adapters/). */
const measures = new Map([
    ['latency', { name: 'time', unit: 'ns', better: lower }],
    ['throughput', { unit: '1/s', better: 'higher' }],
    ['build-time', { unit: 's', better: lower }],
    ['file-size', { unit: 'B', better: lower }],
    ['instructions', { unit: '1', better: lower }],
    ['l1-hits', { unit: '1', better: 'unknown' }],
    ['l2-hits', { unit: '1', better: lower }],
    ['ram-hits', { unit: '1', better: lower }],
    ['total-read-write', { unit: '1', better: lower }],
    ['estimated-cycles', { unit: '1', better: lower }],
]);
const bmf = fileFormat({
    name: 'bmf',
    title: 'Bencher Metric Format',
    looks: (file) => {
        const root = tryJson(file);
        if (root?.isObject !== true)
            return false;
        const benchmarks = root.entries();
        return benchmarks.length > 0 && benchmarks.every(([, benchmark]) => isBenchmark(benchmark));
    },
    read: (file, into) => {
        for (const [name, benchmark] of readJson(file, { uniqueKeys: true }).entries()) {
            const figures = benchmark.entries().map(([measure, metric]) => bmf_figureOf(measure, metric));
            const [main, ...more] = figures.toSorted((a, b) => Number(b.name === 'time') - Number(a.name === 'time'));
            if (main === undefined)
                into.fail(name, 'the benchmark has no measure', { place: benchmark.path });
            else
                into.add(name, [main, ...more], { place: benchmark.path });
        }
    },
});
function isBenchmark(benchmark) {
    if (!benchmark.isObject)
        return false;
    return benchmark.entries().every(([, metric]) => metric.isObject && metric.has('value'));
}
function bmf_figureOf(measure, metric) {
    const value = metric.at('value').number();
    const low = metric.at('lower_value').anyNumber();
    const high = metric.at('upper_value').anyNumber();
    const known = measures.get(measure);
    return {
        name: measure,
        unit: '1',
        better: 'unknown',
        ...known,
        value,
        // Some adapters write the ends, some the distance to them; only real ends say how wide the range is.
        ...(low !== undefined && high !== undefined && low <= value && value <= high && low < high
            ? { spread: { kind: 'range', value: (high - low) / 2 } }
            : {}),
    };
}

// EXTERNAL MODULE: ./node_modules/sax/lib/sax.js
var sax = __nccwpck_require__(560);
;// CONCATENATED MODULE: ./lib/formats/read-xml.js
/** Checked reading of XML as a stream of elements, with the sax library in strict mode. Refuses a
 *  document type definition (no result file has one, and it is what an entity bomb is made of), nesting
 *  deeper than 100 elements, and whatever is not well formed, with file, line and what was found. */



const read_xml_deepest = 100;
const chunk = 64 * 1024;
/** Walks through the file. Throws a FormatFailure where it is not one well-formed document. */
function walkXml(file, visitor) {
    const text = textOf(file);
    if (text.trim() === '')
        throw new FormatFailure(file.path, undefined, 'the file is empty');
    const parser = sax.parser(true, { position: true });
    const refuse = (found) => {
        throw new FormatFailure(file.path, `line ${parser.line + 1}`, found, {
            hint: 'Let the tool write its XML to a file of its own, and check that it ran to its end.',
        });
    };
    let depth = 0;
    parser.onerror = (error) => refuse(`not valid XML: ${excerpt(error.message.split('\n')[0] ?? '')}`);
    parser.ondoctype = () => refuse('a document type definition (DOCTYPE), which no result file has');
    let over = false;
    parser.onopentag = (tag) => {
        // The library is content with two documents in one file.
        if (over)
            refuse('a second document begins behind the end of the first');
        if (++depth > read_xml_deepest)
            refuse(`elements nested more than ${read_xml_deepest} levels deep`);
        visitor.open({ name: tag.name, attributes: tag.attributes, line: parser.line + 1 });
    };
    parser.onclosetag = (name) => {
        over = --depth === 0;
        visitor.close(name);
    };
    if (visitor.text !== undefined)
        parser.ontext = visitor.text;
    for (let start = 0; start < text.length; start += chunk)
        parser.write(text.slice(start, start + chunk));
    parser.close();
}
/** Name and attributes of the first element, for detection; undefined where the text does not begin like XML. */
function rootTag(text) {
    const start = /^\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--[\s\S]*?-->)*<([A-Za-z_][^>]*)>/.exec(text.slice(0, 4096));
    return start?.[1];
}

;// CONCATENATED MODULE: ./lib/formats/catch2/titles.js
/** The title block above each table of the console text: the test case, then its sections indented by
 *  two, all wrapped at 79 columns.
 *
 *  ```
 *  -------------------------------------------------------------------------------
 *  Fibonacci
 *    a section
 *  -------------------------------------------------------------------------------
 *  fib.cc:15
 *  ```
 */
const consoleWidth = 79;
const scenario = /^ +(?:Given|When|Then|And given|And when|And|But): /;
class Titles {
    lines;
    names = [];
    /** The line behind a block says where the test case stands in the source. */
    sourceNext = false;
    /** Test case and sections of the last block. */
    get path() {
        return this.names.join(' > ');
    }
    /** A line of dashes: opens a block, or closes it. */
    rule() {
        if (this.lines === undefined)
            this.lines = [];
        else {
            this.names = joinWrapped(this.lines);
            this.lines = undefined;
            this.sourceNext = true;
        }
    }
    /** True where the line belongs to a block. */
    take(line) {
        if (this.lines !== undefined) {
            this.lines.push(line);
            return true;
        }
        const isSource = this.sourceNext && /\S:\d+\s*$|\S\(\d+\)\s*$/.test(line);
        this.sourceNext = false;
        return isSource;
    }
}
/** One name a line, unless a line can only be the rest of the one above: more deeply indented, or
 *  begun where the first word would not have fitted above. */
function joinWrapped(lines) {
    const names = [];
    let above = '';
    for (const line of lines.map((text) => text.trimEnd()).filter((text) => text !== '')) {
        const indent = line.length - line.trimStart().length;
        const word = line.trim().split(' ')[0];
        const isFirst = names.length === 0;
        const isDeeper = indent > 2 && !scenario.test(line);
        const isOverflow = [...above].length + 1 + word.length > consoleWidth;
        const isRest = !isFirst && (isDeeper || isOverflow || indent === 0);
        if (isRest)
            names[names.length - 1] += ` ${line.trim()}`;
        else
            names.push(line.trim());
        above = line;
    }
    return names;
}

;// CONCATENATED MODULE: ./lib/formats/catch2/console.js
/** The console text. A table stands under each test case and section that has benchmarks: three lines
 *  a benchmark (counts; mean with its interval; standard deviation with its interval), or one line with
 *  `--benchmark-no-analysis`. Columns are padded by bytes, so that names beyond ASCII shift them; the
 *  figures are therefore found from the right. Source: catch_reporter_console.cpp. */





const header = /^benchmark name\s+samples\s+iterations\s+(?<last>estimated|est run time|mean)\s*$/;
function looksLikeText(file) {
    const text = tryText(file) ?? '';
    return /^benchmark name +samples +iterations +(?:estimated|est run time|mean) *\r?$/m.test(text);
}
function readText(file, into) {
    const table = new Tables(into);
    for (const { number, text } of linesOf(file))
        table.line(text, number);
    table.end();
}
const number = String.raw `-?(?:[\d.]+(?:e[+-]?\d+)?|nan|inf)`;
const duration = `(${number}) (ns|us|ms|s|m)`;
const console_counts = new RegExp(String.raw `^(.*?)\s+(\d+)\s+(\d+)\s+${duration}\s*$`);
const three = new RegExp(String.raw `^(.*?)\s+${duration}\s+${duration}\s+${duration}\s*$`);
/** A line of counts, or one with three durations. */
const console_resembles = new RegExp(String.raw `(?:^|\s)(?:\d+\s+\d+|${duration}\s+${duration})\s+${duration}\s*$`);
/** Figures in the columns of a table, which a name that is wrapped does not have. */
const cells = /\s{2,}[\d.,]*\d[\d.,]*(?:\s|$)|\d\s?(?:ns|[uµμ]s|ms)\b/;
const rowInName = /\s\d+\s+\d+\s+\S+ (?:ns|us|ms|s|m)(?:\s|$)/;
const failure = /^(\S.*?)\s{2,}Benchmark failed \((.*?)\)?\s*$/;
const noTotals = 'the totals (`test cases: …`, `All tests passed …`) that Catch2 ends with are not there';
/** What is left of a rule's length for a name: three columns of fourteen, and two between. */
const besideNames = 44;
class Tables {
    into;
    titles = new Titles();
    state = 'outside';
    analysed = true;
    /** Lines of a name that is wrapped, until its figures come. */
    wrapped = [];
    /** Where names are wrapped. */
    width = 0;
    open;
    /** Behind the banner of a program whose totals have not come yet. */
    started = false;
    constructor(into) {
        this.into = into;
    }
    line(text, line) {
        const found = header.exec(text);
        if (found !== null) {
            this.flush();
            this.analysed = found.groups['last'] !== 'mean';
            this.state = 'header';
        }
        else if (/^~{20,}\s*$/.test(text))
            this.start(line);
        else if (/^-{20,}\s*$/.test(text)) {
            this.width = text.trim().length - besideNames;
            this.rule();
        }
        else if (this.titles.take(text))
            return;
        else if (/^={20,}\s*$/.test(text)) {
            this.leave();
            this.started = false;
        }
        else if (this.state === 'rows')
            this.row(text, line);
        else if (this.state === 'outside' && text.trim() !== '' && !/^[.~]{20,}\s*$/.test(text)) {
            this.strange(text, line);
        }
    }
    strange(text, line) {
        refuseMissed(this.into.file, `line ${line}`, text, console_resembles);
        this.into.ignore(`line ${line}`, text, 'no line of a benchmark table');
    }
    /** Within a table, where no figures came for it. */
    outOfPlace(text, line) {
        refuseMissed(this.into.file, `line ${line}`, text, cells);
        this.strange(text, line);
    }
    end() {
        this.flush();
        if (this.started)
            throw endMissing(this.into.file, undefined, noTotals);
    }
    /** The banner stands above all that a program prints. */
    start(line) {
        this.leave();
        if (this.started)
            throw endMissing(this.into.file, `line ${line}`, noTotals);
        this.started = true;
    }
    /** A line of dashes ends a table's header, or opens or closes the titles above one. */
    rule() {
        if (this.state === 'header')
            this.state = 'rows';
        else {
            this.leave();
            this.titles.rule();
        }
    }
    leave() {
        this.flush();
        this.state = 'outside';
    }
    row(text, line) {
        if (text.trim() === '') {
            this.flush();
            return;
        }
        if (this.open !== undefined) {
            this.further(text, line);
            return;
        }
        const failed = failure.exec(text);
        if (failed !== null) {
            const name = this.fullName(failed[1]);
            this.into.fail(name, failed[2], { context: this.titles.path, place: `line ${line}` });
            return;
        }
        const first = console_counts.exec(text);
        this.refuseWhole((first?.[1] ?? text).trim());
        if (first === null) {
            this.wrapped.push({ text: text.trim(), line, isFilled: /\S.*\s{2}$/.test(text) });
            return;
        }
        refuseGlued(this.into.file, `line ${line}`, first[1], rowInName);
        this.open = { name: this.fullName(first[1]), line, samples: Number(first[2]) };
        if (this.analysed)
            return;
        this.open.mean = { value: Number(first[4]), unit: longUnit(first[5]) };
        this.flush();
    }
    /** The second and third line of a benchmark: mean, then standard deviation, each with its interval. */
    further(text, line) {
        const found = three.exec(text);
        const open = this.open;
        if (found === null) {
            this.flush();
            this.row(text, line);
            return;
        }
        if (open.mean === undefined) {
            open.name = [open.name, found[1].trim()].filter((part) => part !== '').join(' ');
            open.mean = { value: Number(found[2]), unit: longUnit(found[3]) };
            return;
        }
        const deviation = toNanoseconds(Number(found[2]), found[3]) / toNanoseconds(1, shortUnit(open.mean.unit));
        this.finish(open, deviation);
    }
    /** A line above another one of a name was wrapped because the next word did not fit. Where it did, that line is the
     *  name of a benchmark whose figures are lost. Catch2 fills up the lines of a name, and what was printed is not. */
    refuseWhole(next) {
        const before = this.wrapped.at(-1);
        if (before?.isFilled !== true || this.width <= 0)
            return;
        const [word = ''] = next.split(/\s/, 1);
        if (word === '' || before.text.length + 1 + word.length > this.width)
            return;
        throw lostFigures(this.into.file, before);
    }
    fullName(last) {
        for (const { text, line } of this.wrapped)
            refuseMissed(this.into.file, `line ${line}`, text, cells);
        const name = [...this.wrapped.map(({ text }) => text), last.trim()].filter((part) => part !== '').join(' ');
        this.wrapped = [];
        return name;
    }
    finish(open, deviation) {
        this.open = undefined;
        const options = { context: this.titles.path, place: `line ${open.line}` };
        if (open.mean === undefined) {
            this.into.fail(open.name, 'the benchmark began, but has no result', options);
            return;
        }
        const spread = deviation === 0 ? undefined : { kind: 'standard-deviation', value: deviation };
        this.into.add(open.name, [{ ...open.mean, name: 'time', summary: 'mean', count: open.samples, spread }], options);
    }
    flush() {
        if (this.open !== undefined)
            this.finish(this.open, 0);
        for (const one of this.wrapped) {
            if (one.isFilled)
                throw lostFigures(this.into.file, one);
            this.outOfPlace(one.text, one.line);
        }
        this.wrapped = [];
    }
}
function lostFigures(file, { text, line }) {
    return new FormatFailure(file, `line ${line}`, `a benchmark without figures behind its name: ${excerpt(text)}`, {
        hint: 'Let nothing else be printed into the lines of results; or use the XML reporter.',
    });
}
const nanoseconds = { ns: 1, us: 1e3, ms: 1e6, s: 1e9, m: 60e9 };
function toNanoseconds(value, unit) {
    return value * nanoseconds[unit];
}
/** Catch2 abbreviates minutes to m. */
function longUnit(unit) {
    return unit === 'm' ? 'min' : unit;
}
function shortUnit(unit) {
    return unit === 'min' ? 'm' : unit;
}

;// CONCATENATED MODULE: ./lib/formats/catch2/xml.js
/** The XML report: root `Catch` with a `Group` (version 2) or `Catch2TestRun` (version 3), in it test
 *  cases, sections and `BenchmarkResults`. Source: catch_reporter_xml.cpp. */



function readXml(file, into) {
    new Report(file, into).read();
}
class Report {
    file;
    into;
    /** Names of the test case and the sections that are open. */
    around = [];
    benchmark;
    testCase;
    constructor(file, into) {
        this.file = file;
        this.into = into;
    }
    read() {
        walkXml(this.file, { open: (element) => this.open(element), close: (name) => this.close(name) });
    }
    open(element) {
        const { name, attributes } = element;
        if (name === 'TestCase')
            this.testCase = { name: attributes['name'] ?? '', line: element.line, rows: 0 };
        if (name === 'TestCase' || name === 'Section')
            this.around.push(attributes['name'] ?? '');
        else if (name === 'BenchmarkResults')
            this.benchmark = { element };
        else if (this.benchmark !== undefined && name === 'mean')
            this.benchmark.mean = element;
        else if (this.benchmark !== undefined && name === 'standardDeviation')
            this.benchmark.deviation = element;
        else if (this.benchmark !== undefined && name === 'failed')
            this.benchmark.failure = attributes['message'] ?? '';
        else if (name === 'OverallResult')
            this.endOfTestCase(attributes['success'] ?? 'true');
    }
    close(name) {
        if (name === 'TestCase' || name === 'Section')
            this.around.pop();
        if (name !== 'BenchmarkResults' || this.benchmark === undefined)
            return;
        this.add(this.benchmark);
        this.benchmark = undefined;
        if (this.testCase !== undefined)
            this.testCase.rows++;
    }
    add({ element, mean, deviation, failure }) {
        const name = element.attributes['name'] ?? '';
        const options = { context: this.around.join(' > '), place: `line ${element.line}` };
        if (failure !== undefined) {
            this.into.fail(name, failure, options);
            return;
        }
        if (mean === undefined) {
            this.into.fail(name, 'the benchmark began, but has no result', options);
            return;
        }
        const spread = deviation === undefined ? 0 : this.number(deviation, 'value');
        this.into.add(name, [
            {
                value: this.number(mean, 'value'),
                unit: 'ns',
                name: 'time',
                summary: 'mean',
                count: this.samples(element),
                // With --benchmark-no-analysis Catch2 writes 0, which it did not measure.
                spread: spread === 0 ? undefined : { kind: 'standard-deviation', value: spread },
            },
        ], options);
    }
    /** A test case that failed before its first benchmark must not vanish. */
    endOfTestCase(success) {
        if (this.testCase === undefined || this.testCase.rows > 0)
            return;
        const because = success === 'true' ? 'a test case without a benchmark' : 'a test case that failed before any benchmark';
        this.into.ignore(`line ${this.testCase.line}`, this.testCase.name, because);
    }
    samples(element) {
        const count = this.number(element, 'samples');
        if (Number.isInteger(count) && count >= 0)
            return count;
        throw new FormatFailure(this.file.path, `line ${element.line}`, `samples should be a count, found ${count}`);
    }
    number(element, key) {
        const text = element.attributes[key];
        const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
        if (!Number.isNaN(value) || /^-?nan/i.test(text ?? ''))
            return value;
        const place = `line ${element.line}`;
        throw new FormatFailure(this.file.path, place, `${key} of <${element.name}> should be a number, found ${describe(text)}`);
    }
}

;// CONCATENATED MODULE: ./lib/formats/catch2/catch2.js
/** Catch2: the XML reporter (`--reporter xml`) and the console text, of versions 2 and 3.
 *
 *  Takes one file per test program, gives one benchmark per BENCHMARK that ran; the test case and its
 *  sections stand in front of a name that occurs twice. Catch2 keeps no samples: mean and standard
 *  deviation is all. XML is always in nanoseconds; in the text units vary by line and names wrap.
 *  Refuses the JSON reporter, which leaves benchmarks out, and truncated XML. */







const catch2 = fileFormat({
    name: 'catch2',
    title: 'Catch2',
    looks: (file) => isXml(file) || isJsonReport(file) || looksLikeText(file),
    read: (file, into) => {
        if (isJsonReport(file))
            throw withoutBenchmarks(file);
        if (/^\s*</.test(tryText(file) ?? ''))
            readXml(file, into);
        else
            readText(file, into);
    },
    nothing: 'Catch2 ran no benchmark',
});
function isXml(file) {
    return /^(?:Catch|Catch2TestRun)(?:\s|$)/.test(rootTag(tryText(file) ?? '') ?? '');
}
function isJsonReport(file) {
    if (!startsLikeJson(file))
        return false;
    const metadata = tryJson(file)?.at('metadata');
    return metadata?.has('catch2-version') ?? false;
}
function withoutBenchmarks(file) {
    return new FormatFailure(file.path, undefined, 'the JSON report of Catch2 has no benchmark data', {
        hint: 'Run the tests with `--reporter xml` (or the console reporter) instead.',
    });
}

;// CONCATENATED MODULE: ./lib/formats/codspeed/codspeed.js
/** What CodSpeed's integrations write where they measure times (`walltime`): one JSON document for each process, in
 *  nanoseconds. pytest-codspeed writes it to `.codspeed/results_*.json`, those of Rust and Go beside their build.
 *
 *  Statistics are per iteration in some versions and per round, of many iterations, in others, and the document does not
 *  say which; it says what all rounds took together, so that it can be told. */


const codspeed = fileFormat({
    name: 'codspeed',
    title: 'CodSpeed (walltime)',
    looks: (file) => {
        const root = tryJson(file);
        return (root?.at('benchmarks').isArray === true && root.at('instrument').has('type') && root.at('creator').has('name'));
    },
    read: (file, into) => {
        const root = readJson(file);
        const instrument = root.at('instrument').at('type');
        if (instrument.string() !== 'walltime') {
            instrument.fail('"walltime" (otherwise the runner of CodSpeed counts, and there are no times in this file)');
        }
        for (const benchmark of root.at('benchmarks').items())
            codspeed_readBenchmark(benchmark, into);
    },
});
function codspeed_readBenchmark(benchmark, into) {
    const stats = benchmark.at('stats');
    const iterations = iterationsPerFigure(stats);
    const q1 = stats.at('q1_ns').anyNumber();
    const q3 = stats.at('q3_ns').anyNumber();
    into.add(benchmark.at('uri').optionalString() ?? benchmark.at('name').string(), [
        {
            value: stats.at('median_ns').number() / iterations,
            unit: 'ns',
            name: 'time',
            summary: 'median',
            count: stats.at('rounds').anyNumber(),
            ...(q1 !== undefined && q3 !== undefined
                ? { spread: { kind: 'interquartile-range', value: (q3 - q1) / iterations } }
                : {}),
        },
    ], { place: benchmark.path });
}
/** How many iterations the figures of a benchmark are for: one, or those of a round. All rounds together took the mean of
 *  one times what there was of it, in seconds or (some versions) nanoseconds. */
function iterationsPerFigure(stats) {
    const perRound = stats.at('iter_per_round').count();
    if (perRound === 1)
        return 1;
    const rounds = stats.at('rounds').count() * stats.at('mean_ns').number();
    const told = stats.at('total_time').number();
    const offBy = (took) => Math.min(...[told * 1e9, told].map((total) => Math.abs(Math.log(total / took))));
    const [ofIterations, ofRounds] = [offBy(rounds * perRound), offBy(rounds)];
    // Between rounds some time goes by that is in the total alone.
    const nearest = Math.min(ofIterations, ofRounds);
    if (!(nearest < Math.log(1.3))) {
        stats.fail(`times of which rounds and iterations give the total of ${told}, to tell what a time is of`);
    }
    return ofIterations <= ofRounds ? 1 : perRound;
}

;// CONCATENATED MODULE: ./lib/formats/consoles.js
/** What tools print for people and also write for machines. Their tables are rounded, wrapped and change with
 *  each version, so they are not read: they are recognised, and the words name the switch that gives the whole
 *  result. Takes a file's text, gives a failure or nothing. */



const vitestTo4 = '`vitest bench --run --outputJson=bench.json`';
const vitestFrom5 = '`vitest bench --run --reporter=json --outputFile=bench.json`';
const consoles = [
    {
        found: 'rows of the table that mitata prints, without its header',
        format: 'mitata',
        line: /^\S.* {2,}[\d.,]+ [nµum]?s\/iter(?:\s|$)/,
        hint: "Give the whole output, or let it print JSON: `await run({ format: 'json' })`; before mitata 1 `await run({ json: true })`.",
    },
    {
        found: 'the table that Vitest prints for people',
        format: 'vitest',
        line: /^\s*name +hz +min +max +mean +p75 +p99/,
        hint: vitestSwitch,
    },
    {
        found: 'the table that pytest-benchmark prints for people',
        format: 'pytest-benchmark',
        line: /^-+ benchmark(?: '.*'|: |-).*-+$|^Name \(time in [nmu]?s\) +Min/,
        hint: 'Let it write JSON: `pytest --benchmark-json=bench.json`, and set `results: bench.json`.',
    },
    {
        found: 'the stream of single measurements that k6 writes with `--out json`',
        format: 'k6',
        line: /^\{(?=.*"type":"(?:Metric|Point)")(?=.*"metric":")/,
        hint: 'Let it write its summary: `k6 run --summary-export=k6.json script.js`, and set `results: k6.json`.',
    },
    {
        found: 'the summary that k6 prints for people',
        format: 'k6',
        line: /^\s*(?:✓ |✗ )?http_req_duration\.*: avg=/,
        hint: 'Let it write its summary: `k6 run --summary-export=k6.json script.js`, and set `results: k6.json`.',
    },
    {
        found: 'what hyperfine prints for people',
        format: 'hyperfine',
        line: /^\s*Time \((?:mean|abs)(?: ± σ|| ≡)\): |^ +Wall Time +\d\S* \S+ /,
        hint: 'Let it write JSON: `hyperfine --export-json bench.json …`, and set `results: bench.json`.',
    },
    {
        found: 'what timeit prints: one figure without a name',
        format: 'pyperf',
        line: /^\d+ loops?, best of \d+: \S+ \w+ per loop$|^\S+ \S+ ± \S+ \S+ per loop \(mean ± std\. dev\. of/,
        hint: 'Use `python -m pyperf timeit --name parse -o bench.json -s SETUP STATEMENT`, which names it and keeps every value, and set `results: bench.json`.',
    },
    {
        found: 'the table that BenchmarkDotNet prints for people',
        format: 'benchmarkdotnet',
        line: /^\| *Method *\|(?:.*\|)? *Mean *\|/,
        hint: 'Let it write JSON: `--exporters json`, and set `results: BenchmarkDotNet.Artifacts/results/*-report-full*.json`.',
    },
    {
        found: 'what BenchmarkTools.jl prints for people',
        format: 'julia',
        line: /^(?:\S.*)?BenchmarkTools\.(?:Trial|TrialEstimate|BenchmarkGroup)\b/,
        hint: 'Let it write JSON: `BenchmarkTools.save("bench.json", results)`, and set `results: bench.json`.',
    },
    {
        found: 'the table that package-benchmark for Swift prints for people',
        format: 'swift-package-benchmark',
        line: /^[│|] Metric +[│|] +p0 [│|] +p25 [│|] +p50 [│|]/,
        hint: 'Let it write files: `swift package --allow-writing-to-package-directory benchmark thresholds update --path Benchgate`, and set `results: Benchgate`.',
    },
    {
        found: 'what PHPBench prints for people',
        format: 'phpbench',
        line: /^PHPBench .*running benchmarks|^\s*\S+\.*(?:I\d+ - )?(?:\[[^\]]*\] )?Mo[\d.,]+[μµmn]?s \(±[\d.]+%\)/,
        hint: 'Let it write XML: `phpbench run --dump-file=bench.xml`, and set `results: bench.xml`.',
    },
];
function vitestSwitch(file) {
    const version = Number(/\bRUN\s+v(\d+)\./.exec(printedBy(file))?.[1]);
    const set = 'and set `results: bench.json`';
    if (version >= 5)
        return `Let it write JSON: ${vitestFrom5}, ${set}.`;
    if (version >= 1)
        return `Let it write JSON: ${vitestTo4}, ${set}.`;
    return `Let it write JSON: Vitest 5 with ${vitestFrom5}, Vitest 1 to 4 with ${vitestTo4}; ${set}.`;
}
/** The beginning, without colours. */
function printedBy(file) {
    const lines = [];
    for (const { text } of linesOf(file))
        if (lines.push(text) >= 100)
            break;
    return lines.join('\n');
}
/** The failure for a text that is a tool's output for people; undefined for any other. */
function consoleFailure(file) {
    if (tryText(file) === undefined)
        return undefined;
    let found;
    anyLine(file, (text) => {
        found = text.length < 2000 ? consoles.find(({ line }) => line.test(text)) : undefined;
        return found !== undefined;
    });
    if (found === undefined)
        return undefined;
    const hint = typeof found.hint === 'string' ? found.hint : found.hint(file);
    return new FormatFailure(file.path, undefined, `${found.found}, which has not all that is needed`, { hint });
}
/** As `consoleFailure`, thrown, where the named format reads what that tool writes. */
function refuseConsole(file, format) {
    const failure = consoleFailure(file);
    if (failure === undefined)
        return;
    const tools = consoles.filter((console) => failure.message.includes(console.found));
    if (tools.some((console) => console.format === format))
        throw failure;
}

;// CONCATENATED MODULE: ./lib/formats/criterion/throughput.js
/** What a benchmark declared as the work of one iteration (`Throughput::Bytes(n)`), per second. */
/** From `benchmark.json`: `{"Bytes": n}`, `{"Elements": n}`, `{"ElementsAndBytes": {…}}`, or null. */
function throughputFigures(declared, seconds) {
    if (!declared.isObject)
        return [];
    return declared.entries().flatMap(([kind, amount]) => {
        if (kind === 'ElementsAndBytes') {
            return [
                ...figure('elem/s', amount.at('elements').anyNumber(), seconds, 'throughput'),
                ...figure('B/s', amount.at('bytes').anyNumber(), seconds, 'throughput (B/s)'),
            ];
        }
        const [unit, factor] = Object.hasOwn(units, kind) ? units[kind] : [];
        const many = amount.anyNumber();
        return unit === undefined || many === undefined ? [] : figure(unit, many * factor, seconds, 'throughput');
    });
}
/** From the JSON stream: `[{"per_iteration": n, "unit": "bytes"}]`. */
function listedThroughput(list, seconds) {
    if (!list.isArray)
        return [];
    return list.items().flatMap((one, index) => {
        const unit = one.at('unit').raw === 'bytes' ? 'B/s' : 'elem/s';
        return figure(unit, one.at('per_iteration').anyNumber(), seconds, index === 0 ? 'throughput' : `throughput (${unit})`);
    });
}
const units = {
    Bytes: ['B/s', 1],
    BytesDecimal: ['B/s', 1],
    Bits: ['B/s', 1 / 8],
    Elements: ['elem/s', 1],
};
function figure(unit, amount, seconds, name) {
    if (amount === undefined || amount <= 0 || seconds <= 0)
        return [];
    return [{ name, value: amount / seconds, unit, better: 'higher', summary: 'median', repeats: 'time' }];
}

;// CONCATENATED MODULE: ./lib/formats/criterion/folder.js
/** One measurement of one benchmark: the folder `new` with `estimates.json`, `benchmark.json`,
 *  `sample.json` and, where criterion was built to write it, `raw.csv`. */




/** Estimates of a comparison (`change`) have no deviations; those of a measurement do. */
function isEstimates(root) {
    const deviation = estimate(root, 'median_abs_dev', 'MedianAbsDev');
    return deviation.has('point_estimate') && estimate(root, 'median', 'Median').has('point_estimate');
}
/** Reads the files of one such folder. Throws where its estimates are missing or broken. */
function addFolder(folder, files, into) {
    const named = (name) => files.find(({ path }) => path.endsWith(`/${name}`) || path === name);
    const benchmark = named('benchmark.json');
    const sample = named('sample.json');
    const estimates = named('estimates.json') ??
        (files.length === 1 && benchmark === undefined && sample === undefined ? files[0] : undefined);
    if (estimates === undefined) {
        throw new FormatFailure(folder, undefined, 'estimates.json is missing here: criterion was stopped, or `results` leaves it out', {
            hint: 'Let `results` be the folder target/criterion.',
        });
    }
    into.file = estimates.path;
    const root = readJson(estimates);
    if (!isEstimates(root))
        root.fail("criterion's estimates, with `median` and `median_abs_dev`");
    const description = benchmark === undefined ? undefined : readJson(benchmark);
    const median = estimate(root, 'median', 'Median').at('point_estimate').number();
    const unit = unitOf(named('raw.csv')) ?? 'ns';
    const samples = samplesOf(sample);
    into.add(description?.at('full_id').string() ?? folder_nameOf(folder), [
        {
            ...(unit === 'ns' ? { name: 'time' } : {}),
            value: median,
            unit,
            summary: 'median',
            count: samples?.length,
            samples,
            order: 'time',
            spread: {
                kind: 'median-absolute-deviation',
                value: estimate(root, 'median_abs_dev', 'MedianAbsDev').at('point_estimate').number(),
            },
        },
        ...(unit === 'ns' && description !== undefined
            ? throughputFigures(description.at('throughput'), median * 1e-9)
            : []),
    ]);
}
function estimate(root, key, before) {
    return root.has(key) ? root.at(key) : root.at(before);
}
/** Time per iteration of each sample, in the order taken. Before 0.3.4 a pair of lists. */
function samplesOf(file) {
    if (file === undefined)
        return undefined;
    const root = readJson(file);
    const [iterations, times] = root.isArray ? [root.at(0), root.at(1)] : [root.at('iters'), root.at('times')];
    return perIteration(times, iterations);
}
function perIteration(times, iterations) {
    const counts = iterations.numbers();
    const totals = times.numbers();
    if (counts.length !== totals.length)
        times.fail(`a list of ${counts.length}, as many as iteration counts`);
    return totals.map((total, index) => {
        if (counts[index] <= 0)
            iterations.at(index).fail('a positive number of iterations');
        return total / counts[index];
    });
}
/** The unit of a custom measurement, which only `raw.csv` tells: its seventh column. */
function unitOf(file) {
    if (file === undefined)
        return undefined;
    let heads;
    for (const { text } of linesOf(file)) {
        if (heads !== undefined) {
            // Names may hold commas in quotes; the columns behind them are plain, so count from the end.
            const fromEnd = heads.length - heads.indexOf('unit');
            return heads.includes('unit') ? text.split(',').at(-fromEnd) : undefined;
        }
        heads = text.split(',');
    }
    return undefined;
}
/** For versions without benchmark.json: the path below `criterion`, without `new`. */
function folder_nameOf(folder) {
    const parts = folder.split('/');
    return parts.slice(parts.lastIndexOf('criterion') + 1, -1).join('/');
}

;// CONCATENATED MODULE: ./lib/formats/criterion/stream.js
/** `cargo criterion --message-format=json`: one JSON object per line, of which `benchmark-complete` holds
 *  a benchmark and `group-complete` only repeats names. Cargo's own lines may stand between. */






const message = /^\s*\{\s*"reason":\s*"(?:benchmark-complete|group-complete)"/;
const stream_groupEnd = /^\s*\{\s*"reason":\s*"group-complete"/;
function isStream(file) {
    return tryText(file) !== undefined && anyLine(file, (text) => message.test(text));
}
function readStream(file, into) {
    let groups = 0;
    let pending = 0;
    for (const { number, text } of linesOf(file)) {
        const place = `line ${number}`;
        if (text.trim() === '')
            continue;
        if (!text.trimStart().startsWith('{'))
            into.ignore(place, text, 'no message');
        else if (readMessage(readJsonLine(file, text, place), text, place, into))
            pending++;
        else if (stream_groupEnd.test(text)) {
            groups++;
            pending = 0;
        }
    }
    // Some keep the benchmarks' messages only.
    if (groups > 0 && pending > 0)
        throw endMissing(file.path, undefined, 'the last group has no `group-complete`');
}
/** @returns whether it was a benchmark's. */
function readMessage(root, text, place, into) {
    if (root.at('reason').raw !== 'benchmark-complete') {
        into.ignore(place, text, 'a message without figures');
        return false;
    }
    const median = root.at('median').at('estimate').number();
    const unit = root.at('median').at('unit').string();
    const samples = perIteration(root.at('measured_values'), root.at('iteration_count'));
    // Units of the two are chosen by the same rule, `ns` for times; only a custom measurement could differ.
    const same = root.at('unit').optionalString() === unit;
    const deviation = root.at('median_abs_dev').at('estimate').anyNumber();
    into.add(root.at('id').string(), [
        {
            ...(unit === 'ns' ? { name: 'time' } : {}),
            value: median,
            unit,
            summary: 'median',
            count: samples.length,
            ...(same ? { samples, order: 'time' } : {}),
            ...(deviation === undefined ? {} : { spread: { kind: 'median-absolute-deviation', value: deviation } }),
        },
        ...(unit === 'ns' ? listedThroughput(root.at('throughput'), median * 1e-9) : []),
    ], { place });
    return true;
}

;// CONCATENATED MODULE: ./lib/formats/criterion/criterion.js
/** criterion.rs, from the files it leaves in `target/criterion` (every version, estimates with capital
 *  keys before 0.3.4), and the stream of `cargo criterion --message-format=json`.
 *
 *  Each benchmark has a folder with `new` (this measurement), `base` or a named baseline (earlier ones),
 *  `change` (their comparison) and `report` (pictures); only `new` is read where it is there. The name is
 *  the `full_id` of `benchmark.json`: folder names are shortened and lose characters. The figure is the
 *  median; samples are times per iteration in the order taken; a declared throughput is a metric of its
 *  own, worked out from the median. The CBOR files that cargo-criterion leaves are not read. */





const criterion = {
    name: 'criterion',
    title: 'criterion',
    recognises: (files) => files.some((file) => isStream(file) || isOwnFile(file)),
    read: (files) => {
        const into = new Collector(files[0]?.path ?? 'results');
        const streams = files.filter(isStream);
        for (const file of streams) {
            into.file = file.path;
            readStream(file, into);
        }
        readFolders(files.filter((file) => !streams.includes(file)), into);
        return into.reading('no `new/estimates.json` and no `benchmark-complete` message');
    },
};
function isOwnFile(file) {
    const root = tryJson(file);
    if (root === undefined)
        return false;
    return isEstimates(root) || (root.at('full_id').isString && root.at('group_id').isString);
}
const measured = new Set(['estimates.json', 'benchmark.json', 'sample.json']);
function readFolders(files, into) {
    const folders = new Map();
    let others = 0;
    for (const file of files) {
        const { folder, leaf, name } = partsOf(file.path);
        if (name.endsWith('.cbor'))
            refuseCbor(file);
        if (file.bytes.length === 0)
            throw new FormatFailure(file.path, undefined, 'the file is empty');
        if (leaf === 'change' || leaf === 'report' || (!measured.has(name) && name !== 'raw.csv' && files.length > 1))
            others++;
        else
            folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
    const chosen = chooseFolders([...folders.keys()], into);
    for (const folder of chosen)
        addFolder(folder, folders.get(folder), into);
    if (others > 0)
        into.ignore(undefined, `${others} files`, "criterion's comparisons and reports (change, report, tukey.json)");
}
/** The folders of this measurement: `new`, or where there is none (a baseline that was picked out) all. */
function chooseFolders(folders, into) {
    const isNew = (folder) => partsOf(`${folder}/`).leaf === 'new';
    if (!folders.some(isNew))
        return [...folders];
    const earlier = folders.filter((folder) => !isNew(folder));
    for (const folder of earlier) {
        into.file = folder;
        into.ignore(undefined, partsOf(`${folder}/`).leaf, 'an earlier measurement (a baseline), not this one');
    }
    return folders.filter(isNew);
}
function refuseCbor(file) {
    throw new FormatFailure(file.path, undefined, 'a CBOR file of cargo-criterion, which is not read', {
        hint: 'Read the output of `cargo criterion --message-format=json`, or run `cargo bench` and read target/criterion.',
    });
}
/** Folder, its last part, and the file's name. */
function partsOf(path) {
    const slash = path.lastIndexOf('/');
    const folder = slash === -1 ? '' : path.slice(0, slash);
    return { folder, leaf: folder.slice(folder.lastIndexOf('/') + 1), name: path.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./lib/formats/libtest/timing.js
/** A benchmark's figures as libtest gives them, in text and in JSON alike. */
/** The time (or whatever the unit says), and the throughput where the benchmark sets `bytes`. */
function timingFigures({ value, unit, range, rate, rateUnit }) {
    const main = {
        value,
        unit,
        summary: 'median',
        ...(range === undefined ? {} : { spread: { kind: 'range', value: range } }),
    };
    if (rate === undefined)
        return [main];
    return [main, { name: 'throughput', value: rate, unit: rateUnit ?? 'MB/s', summary: 'median', repeats: 'time' }];
}
/** The target that cargo announces before it runs it: `Running benches/name.rs (target/…)`, or before
 *  cargo 1.54 `Running target/release/deps/name-8b173c29ce041afa`. */
function targetIn(text) {
    const found = /^\s*Running (?:unittests )?(?<target>\S+)(?: \(.*\))?\s*$/.exec(text)?.groups?.['target'];
    return found?.replace(/^.*[/\\]deps[/\\]/, '').replace(/-[0-9a-f]{16}(?:\.exe)?$/, '');
}

;// CONCATENATED MODULE: ./lib/formats/rate-unit.js
/** Units of throughput that Rust's harnesses print and the general table does not know: bits per second
 *  (criterion), and `KHz` where a benchmark counts cycles (divan). */
const powers = { '': 1, K: 1e3, M: 1e6, G: 1e9, T: 1e12, P: 1e15 };
/** The `as` of a figure, or nothing where the general table knows the unit. */
function rate_unit_rateUnit(unit) {
    const bits = /^(?<power>[KMGTP]?)b\/s$/.exec(unit)?.groups;
    if (bits !== undefined)
        return { as: { unit: 'B/s', factor: powers[bits['power']] / 8 } };
    const hertz = /^(?<power>[KMGTP]?)Hz$/.exec(unit)?.groups;
    if (hertz !== undefined)
        return { as: { unit: '1/s', factor: powers[hertz['power']] } };
    const peta = /^P(?<what>B|item|char)\/s$/.exec(unit)?.groups;
    if (peta !== undefined)
        return { as: { unit: peta['what'] === 'B' ? 'B/s' : '1/s', factor: 1e15 } };
    return unit === 'PiB/s' ? { as: { unit: 'B/s', factor: 1024 ** 5 } } : {};
}

;// CONCATENATED MODULE: ./lib/formats/criterion-text/criterion-text.js
/** What criterion prints while it runs (`cargo bench`, `cargo criterion`), with or without standard error:
 *
 *      sum/64                  time:   [4.2353 ns 5.5872 ns 6.8111 ns]
 *                              thrpt:  [8.7511 GiB/s 10.668 GiB/s 14.073 GiB/s]
 *
 *  The middle figure is criterion's estimate (a slope, or a mean where every sample has the same number
 *  of iterations; the text does not say which), the outer ones are its 95 % confidence interval. A name
 *  of more than 23 bytes stands on a line of its own. Samples are only in criterion's folder: the
 *  `criterion` format reads them. A benchmark that began and printed no figures has failed. */








const criterion_text_estimate = /^time:\s+\[(?<figures>[^\]]*)(?<end>\]\s*)?$/;
/** Not where it compares: then these are percentages. */
const criterion_text_resembles = /\b(?:time|thrpt):\s+\[\s*[\d.]+(?:e[+-]?\d+)?\s+[^%\s\d]/;
/** Figures without their label, a label without its figures, or something between them. */
const resemblesPart = /^\s*\[\s*[\d.]+ [^%\s\d]\S* [\d.]+ [^%\s\d]\S* [\d.]+ [^%\s\d]\S*\s*\]|\s{2}time:(?:\s*$|\s+[^[\s].*\[\s*[\d.]+ [^%\s\d])/;
const throughput = /^\s+thrpt:\s+\[(?<figures>[^\]]*)\]\s*$/;
const criterion_text_progress = /^Benchmarking (?<name>.+?)(?:: (?<step>Warming up for .*|Collecting (?<samples>\d+) samples in estimated .*|Analyzing|Profiling for .*|Complete \(Analysis Disabled\)))?$/;
const triple = /^\s*(\S+)\s+([^\s\d](?:.*?\S)?)\s+(\S+)\s+([^\s\d](?:.*?\S)?)\s+(\S+)\s+([^\s\d](?:.*?\S)?)\s*$/;
/** Three figures with units are never longer; a pattern with three open ends is slow on what is. */
const criterion_text_longest = 300;
const criterionText = fileFormat({
    name: 'criterion-text',
    title: 'criterion (console text)',
    nothing: 'no line such as `name time: [1.20 µs 1.21 µs 1.22 µs]`',
    looks: (file) => anyLine(file, (text) => estimateIn(text) !== undefined),
    read: (file, into) => new Reader(file, into).read(),
});
/** Name (empty where it stands in the line before) and figures of a line, if it is an estimate. */
function estimateIn(text) {
    const at = text.lastIndexOf('time:');
    const found = at === -1 ? undefined : criterion_text_estimate.exec(text.slice(at))?.groups;
    if (found === undefined || found['figures'].includes('%'))
        return undefined;
    const complete = found['end'] !== undefined;
    if (complete && (found['figures'].length > criterion_text_longest || !triple.test(found['figures'])))
        return undefined;
    return { name: text.slice(0, at).trim(), figures: found['figures'], complete };
}
class Reader {
    file;
    into;
    started = [];
    /** Announced on standard error, and without figures so far. */
    announced = new Map();
    last;
    target;
    /** The last line that may be the name of the next figures. */
    pending;
    /** In the lines that compare with an earlier run. */
    comparing = false;
    constructor(file, into) {
        this.file = file;
        this.into = into;
    }
    read() {
        for (const line of linesOf(this.file)) {
            if (line.text.trim() === '')
                continue;
            if (!this.readFigures(line) && !this.readProgress(line))
                this.hold(line);
        }
        this.letGo();
        for (const one of this.started)
            this.finish(one);
    }
    readFigures({ number, text }) {
        const place = `line ${number}`;
        const found = estimateIn(text);
        if (found !== undefined) {
            if (!found.complete)
                throw this.cutShort(text, place);
            refuseGlued(this.file.path, place, found.name, criterion_text_resembles);
            this.last = this.begin(found.name, place);
            this.last.figures = [timeOf(this.three(found.figures, place))];
            return true;
        }
        const rate = throughput.exec(text)?.groups?.['figures'];
        if (rate === undefined || rate.includes('%') || this.last?.figures === undefined)
            return false;
        this.last.figures.push(rateOf(this.three(rate, place), this.last.figures));
        return true;
    }
    /** The benchmark that these figures belong to: it may have announced itself on standard error. */
    begin(shown, place) {
        const name = shown === '' ? (this.pending?.text.trim() ?? '') : shown;
        if (name === '')
            throw new FormatFailure(this.file.path, place, 'figures without the name of a benchmark before them');
        if (shown === '')
            this.pending = undefined;
        this.letGo();
        const announced = this.announced.get(name);
        this.announced.delete(name);
        if (announced !== undefined)
            return announced;
        const one = { name, place, target: this.target };
        this.started.push(one);
        return one;
    }
    cutShort(text, place) {
        return new FormatFailure(this.file.path, place, `figures that are cut short: ${excerpt(text)}`);
    }
    readProgress({ number, text }) {
        this.target = targetIn(text) ?? this.target;
        const found = criterion_text_progress.exec(text)?.groups;
        if (found === undefined)
            return false;
        this.letGo();
        const name = found['name'];
        const known = this.announced.get(name);
        const current = known ?? { name, place: `line ${number}`, target: this.target };
        if (known === undefined) {
            this.started.push(current);
            this.announced.set(name, current);
        }
        if (found['samples'] !== undefined)
            current.samples = Number(found['samples']);
        return true;
    }
    /** Keeps a line back: if figures without a name follow, it is the name. */
    hold(line) {
        this.letGo();
        refuseMissed(this.file.path, `line ${line.number}`, line.text, criterion_text_resembles);
        if (!this.comparing)
            refuseMissed(this.file.path, `line ${line.number}`, line.text, resemblesPart);
        this.comparing = /^\s+change:/.test(line.text) || (this.comparing && /^\s+(?:time|thrpt):/.test(line.text));
        if (/^\S/.test(line.text))
            this.pending = line;
        else
            this.into.ignore(`line ${line.number}`, line.text, this.comparing ? 'criterion compares with an earlier run' : 'no figures');
    }
    letGo() {
        if (this.pending !== undefined)
            this.into.ignore(`line ${this.pending.number}`, this.pending.text, 'no figures');
        this.pending = undefined;
    }
    finish({ name, place, samples, figures, target }) {
        const options = { context: target, place };
        if (figures === undefined) {
            this.into.fail(name, 'it began, but criterion printed no figures for it', options);
            return;
        }
        const [main, ...others] = figures;
        this.into.add(name, distinctMetrics([{ ...main, count: samples }, ...others]), options);
    }
    three(figures, place) {
        const parts = figures.length > criterion_text_longest ? null : triple.exec(figures);
        const numbers = [parts?.[1], parts?.[3], parts?.[5]].map((printed) => Number(printed?.replace('\u2212', '-')));
        if (parts === null || numbers.some(Number.isNaN)) {
            throw new FormatFailure(this.file.path, place, `should be three figures with units, found [${figures.slice(0, 100)}]`);
        }
        return { low: numbers[0], value: numbers[1], high: numbers[2], unit: parts[4], units: [parts[2], parts[6]] };
    }
}
function timeOf(three) {
    return { ...criterion_text_figureOf(three), ...criterion_text_nameOf(three.unit) };
}
/** Criterion prints `time:` whatever it measures; only a unit of time makes it one. */
function criterion_text_nameOf(unit) {
    return /^(?:ps|ns|[uµμ]s|ms|s)$/.test(unit) ? { name: 'time' } : { better: 'lower' };
}
function rateOf(three, before) {
    const taken = before.some(({ name }) => name === 'throughput');
    return {
        ...criterion_text_figureOf(three),
        ...rate_unit_rateUnit(three.unit),
        name: taken ? `throughput (${three.unit.replace(/^[KMGT]i?(?=B\/s|b\/s|elem\/s)/, '')})` : 'throughput',
        better: 'higher',
        repeats: 'time',
    };
}
function criterion_text_figureOf({ low, value, high, unit, units }) {
    // Each end has a unit of its own, so the width can be told where all three are the same.
    const same = units.every((one) => one === unit);
    return { value, unit, ...(same ? { spread: { kind: 'confidence-interval', value: (high - low) / 2 } } : {}) };
}

;// CONCATENATED MODULE: ./lib/formats/custom/range.js
/** The scatter that github-action-benchmark keeps as text beside a value. */
/** `5%`, `± 3`, `+/- 3`, `3`: anything else is not understood, and says nothing about the value. */
function range_spreadOf(range) {
    if (!range.isString && !range.isNumber)
        return undefined;
    const text = String(range.raw).slice(0, 100);
    const found = /^\s*(?:±|\+\/-|\+-)?\s*(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)\s*(%?)\s*$/.exec(text);
    if (found === null)
        return undefined;
    const size = Number(found[1]);
    return found[2] === '%' ? { kind: 'relative-margin', value: size / 100 } : { kind: 'range', value: size };
}

;// CONCATENATED MODULE: ./lib/formats/custom/custom.js
/** The two custom shapes of github-action-benchmark: `[{name, unit, value, range?, extra?}]`. Both look
 *  alike; only the tool's name there, `customSmallerIsBetter` or `customBiggerIsBetter`, says which way
 *  is good. So there are three formats over one shape:
 *
 *  - `custom-smaller` and `custom-bigger` say it for the whole file;
 *  - `custom` takes it from the units, and recognises a file only where every unit tells (times and
 *    rates). Where one does not (`Percent`, `Megabytes`: used or free?), detection finds the first two
 *    and asks which it is. */




const custom = shape('custom', 'custom JSON whose units say which way is good', undefined, unitsTell);
const customSmaller = shape('custom-smaller', 'custom JSON where smaller is better', 'lower', unitsAreSilent);
const customBigger = shape('custom-bigger', 'custom JSON where bigger is better', 'higher', unitsAreSilent);
function shape(name, title, better, looks) {
    return fileFormat({
        name,
        title,
        looks: (file) => {
            const entries = entriesOf(file);
            return entries !== undefined && looks(entries);
        },
        read: (file, into) => {
            for (const entry of readJson(file).items())
                readEntry(entry, better, into);
        },
    });
}
function entriesOf(file) {
    const root = tryJson(file);
    if (root?.isArray !== true)
        return undefined;
    const entries = root.items();
    const fits = entries.every((entry) => entry.at('name').isString && entry.at('unit').isString && entry.has('value'));
    return entries.length > 0 && fits ? entries : undefined;
}
function unitsTell(entries) {
    return entries.every((entry) => ['s', '1/s', 'B/s'].includes(parseUnit(entry.at('unit').string()).base));
}
function unitsAreSilent(entries) {
    return !unitsTell(entries);
}
function readEntry(entry, better, into) {
    const unit = entry.at('unit').string();
    const known = ['s', '1/s', 'B/s'].includes(parseUnit(unit).base);
    into.add(entry.at('name').string(), [
        {
            value: numberOf(entry.at('value')),
            unit,
            // A size alone is not good or bad: memory that is free is counted in bytes as well.
            better: better ?? (known ? parseUnit(unit).better : 'unknown'),
            summary: 'single',
            spread: range_spreadOf(entry.at('range')),
        },
    ], { place: entry.path });
}
/** A number, or the text of one: generators written in shell often quote it. */
function numberOf(value) {
    const quoted = value.isString && /^\s*-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\s*$/.test(value.string());
    return quoted && Number.isFinite(Number(value.string())) ? Number(value.string()) : value.number();
}

;// CONCATENATED MODULE: ./lib/formats/dart/dart.js
/** Dart's benchmark_harness: `Template(RunTime): 1.0 us.` A line for each score; other scores than the
 *  run time are metrics of their own. The harness prints one mean without samples. */




const score = /^\s*(\S.*?)\((\w+)\): ([-+\d.eE]+|NaN|Infinity)\s?([a-zµ/]*)\.?\s*$/;
const dart_resembles = /\(\w+\): [-+\d]|\S\((?:RunTime|RunTimeRaw|CodeSize|MaxRssUse|\w+MemoryUse)\)|^\s*\S.*\((?:RunTime|R|Ru|Run|RunT|RunTi|RunTim)?$/;
const dart = fileFormat({
    name: 'dart',
    title: 'Dart benchmark_harness',
    looks: (file) => /^[ \t]*\S.*?\(RunTime\): [-+\d.eEN]/m.test(tryText(file) ?? ''),
    read: (file, into) => {
        const rows = new Map();
        for (const { number, text } of linesOf(file)) {
            const found = score.exec(text);
            if (found === null) {
                refuseMissed(file.path, `line ${number}`, text, dart_resembles);
                if (text.trim() !== '')
                    into.ignore(`line ${number}`, text, 'no score of benchmark_harness');
                continue;
            }
            const [, name, word, value, unit] = found;
            refuseGlued(file.path, `line ${number}`, name, dart_resembles);
            const figure = dart_figureOf(word, Number(value), unit === '' ? 'us' : unit);
            const known = rows.get(name) ?? { list: [], scores: new Map() };
            rows.set(name, known);
            // A score that comes again is another benchmark of the same name, not a sample of this one: the first
            // of a score belongs to the first benchmark, the second to the second.
            const before = known.scores.get(figure.name) ?? 0;
            known.scores.set(figure.name, before + 1);
            const open = known.list[before];
            if (open === undefined)
                known.list.push({ place: `line ${number}`, figures: [figure] });
            else
                open.figures.push(figure);
        }
        // The harness ends a score with a full stop.
        refuseHalfLine(file, (line) => !score.test(line) || /[.\s]$/.test(line));
        for (const [name, { list }] of rows) {
            for (const { place, figures } of list)
                into.add(name, [figures[0], ...figures.slice(1)], { place });
        }
    },
});
function dart_figureOf(word, value, unit) {
    const isTime = word === 'RunTime' || word === 'RunTimeRaw';
    return { name: isTime ? 'time' : word, value, unit, summary: 'mean', ...(isTime ? {} : { better: 'unknown' }) };
}

;// CONCATENATED MODULE: ./lib/formats/datajs/datajs.js
/** The history that github-action-benchmark keeps: `window.BENCHMARK_DATA = {…}` in `data.js`.
 *
 *  As results it is the last run of every suite, one launch, with identifiers `suite / name`. Earlier
 *  runs are other commits, not launches of this one; how many there are is listed as ignored, and
 *  `benchgate import` takes them over. Direction is known for the two custom tools, else by the unit. */







const assignment = /^[\s\uFEFF]*window\.BENCHMARK_DATA\s*=\s*/;
const datajs = fileFormat({
    name: 'datajs',
    title: 'github-action-benchmark data.js',
    looks: (file) => assignment.test(tryText(file) ?? ''),
    read: (file, into) => {
        const commits = new Set();
        for (const [suite, runs] of parseDataJs(file).at('entries').entries()) {
            const all = runs.items();
            const last = all.at(-1);
            if (last === undefined)
                into.ignore(runs.path, suite, 'a suite without runs');
            else
                commits.add(datajs_readRun(suite, last, into));
            if (all.length > 1)
                into.ignore(runs.path, suite, `${all.length - 1} earlier runs of other commits; \`benchgate import\` reads them`);
        }
        const commit = commits.size === 1 ? [...commits][0] : '';
        if (/^[0-9a-f]{7,64}$/.test(commit))
            into.commit = commit;
    },
    nothing: 'the history holds no run',
});
/** The whole history as checked JSON: `{entries: {suite: [{commit, date, tool, benches}]}}`. */
function parseDataJs(file) {
    const text = textOf(file);
    const start = assignment.exec(text)?.[0].length;
    if (start === undefined) {
        throw new FormatFailure(file.path, 'line 1', 'should begin with `window.BENCHMARK_DATA =`');
    }
    try {
        const { value, end } = parseJsonAt(text, start);
        if (!/^\s*;?\s*$/.test(text.slice(end)))
            throw new JsonMistake(end, 'the history ends here, but more text follows');
        return new Json(file.path, value, undefined, '');
    }
    catch (error) {
        if (error instanceof JsonMistake)
            throw jsonFailure(file.path, text, error);
        throw error;
    }
}
/** Adds the rows of one run; gives its commit. */
function datajs_readRun(suite, run, into) {
    const tool = run.at('tool').optionalString();
    for (const bench of run.at('benches').items())
        readBench(suite, tool, bench, into);
    return run.at('commit').at('id').optionalString() ?? '';
}
function readBench(suite, tool, bench, into) {
    const printed = bench.at('unit').string();
    // Old versions put Go's second metric into the unit: `ns/op\t 3.000 auxMetricUnits`.
    const [unit, rest] = /^(\S+)\s+[\d.]/.test(printed) ? printed.split(/\s+(.*)/s) : [printed, undefined];
    if (rest !== undefined && rest !== '')
        into.ignore(bench.at('unit').path, printed, 'a second metric inside the unit');
    into.add(`${suite} / ${bench.at('name').string()}`, [
        {
            value: bench.at('value').number(),
            unit: unit,
            better: datajs_directionOf(tool, unit),
            summary: 'mean',
            spread: range_spreadOf(bench.at('range')),
        },
    ], { place: bench.path });
}
function datajs_directionOf(tool, unit) {
    if (tool === 'customSmallerIsBetter')
        return 'lower';
    if (tool === 'customBiggerIsBetter')
        return 'higher';
    return parseUnit(unit).better;
}

;// CONCATENATED MODULE: ./lib/formats/ignored-lines.js
/** Lines of a log that are no results, accounted for by stretches: a log has thousands of lines, and one
 *  note per stretch says as much. */
class IgnoredLines {
    into;
    because;
    first;
    last = 0;
    constructor(into, because) {
        this.into = into;
        this.because = because;
    }
    add(number, text) {
        if (text.trim() === '')
            return;
        this.first ??= { number, text };
        this.last = number;
    }
    /** Ends the stretch: something was understood, or the text is over. */
    end() {
        if (this.first === undefined)
            return;
        const { number, text } = this.first;
        this.into.ignore(this.last === number ? `line ${number}` : `lines ${number} to ${this.last}`, text, this.because);
        this.first = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/formats/printed-number.js
/** Numbers as tools print them for people: thousands parted by a comma or an apostrophe, a point before the
 *  fraction. What could be either is refused: `1,5` is 1.5 in some languages and a mistake in others. */

/** @throws FormatFailure where the text is no such number. */
function printedNumber(text, file, place) {
    const bare = text.replace(/[,'’](?=\d{3}(?!\d))/g, '');
    if (/^\d+(?:\.\d+)?$/.test(bare))
        return Number(bare);
    throw new FormatFailure(file, place, `should be a number, found "${text.slice(0, 60)}"`, {
        hint: 'Let the tool print numbers in English, or write JSON.',
    });
}

;// CONCATENATED MODULE: ./lib/formats/deno/table.js
/** The table that `deno bench` prints for people, of versions 1 and 2: a rounded mean for each benchmark, and no
 *  sample. Names are as in the JSON, `group > name`, told by the file where several have the same. Rows are known by
 *  time, rate and range behind each other; a line that has them and was not understood is an error. */







const table_header = /^(?:\| )?benchmark +(?:\| )?time(?:\/iter)? \(avg\) +(?:\| +)?iter\/s +(?:\| +)?\(min … max\)/;
const table_row = /^(?:\| *)?(\S.*?) +(?:\| *)?(\d[\d.,'’]*) ?([pnuµμm]?s|m)(?:\/iter)? +(?:\| +)?\d[\d.,'’]* *(?:\| *)?\( *\d[\d.,'’]* ?\S{1,2} … *\d[\d.,'’]* ?\S{1,2} *\)/;
const failed = /^(?:\| *)?(\S.*?) {2,}(?:\| *)?error: *(.*?)(?: *\|)?$/;
const table_resembles = /\d ?[pnuµμm]?s(?:\/iter)? [\s|]*[\d.,]+ *\|? *\(/;
/** Within the table: a row of it, whatever is in its cells, or the range that every row has. */
const resemblesRow = /^\|.*\d|\(.*\d.* … .*\d.*\)/;
const group = /^group (.*\S)\s*$/;
const origin = /^((?:file|https?):\/\/\S.*?)\s*$/;
const rule = /^[-\s|]*$/;
const machine = /^ *(cpu|runtime)(?: \||:) (.*\S)\s*$/i;
function hasPrintedTable(file) {
    return !startsLikeJson(file) && anyLine(file, (text) => text.length < 2000 && table_header.test(text));
}
/** @param shared the part that all of some paths share, which differs between two checkouts. */
function readPrintedTable(file, into, shared) {
    const others = new IgnoredLines(into, 'no row of the table');
    const found = { inTable: false, group: undefined, origin: undefined };
    const rows = [];
    let piped = false;
    for (const { number, text } of linesOf(file)) {
        if (!isTooLongForRow(text) && table_readLine(text, number, found, rows, into)) {
            piped ||= table_header.test(text) && text.trimEnd().endsWith('|');
            others.end();
            continue;
        }
        refuseMissed(file.path, `line ${number}`, text, table_resembles);
        if (found.inTable)
            refuseMissed(file.path, `line ${number}`, text, resemblesRow);
        others.add(number, text);
    }
    others.end();
    if (piped)
        refuseHalfLine(file, (line) => !line.startsWith('|') || line.trimEnd().endsWith('|'));
    const folder = shared(rows.map((one) => one.origin ?? ''));
    for (const { name, place, time, origin: from } of rows) {
        const options = { place, context: from?.slice(folder.length) };
        if (typeof time === 'string')
            into.fail(name, time, options);
        else
            into.add(name, [{ name: 'time', ...time, summary: 'mean' }], options);
    }
    into.ignore(undefined, "Deno's table", 'rounded means, without range and number: `deno bench --json` has all');
}
/** True for what belongs to the table. */
function table_readLine(text, number, found, rows, into) {
    const place = `line ${number}`;
    const [, key, value] = machine.exec(text) ?? [];
    if (key !== undefined)
        into.machine = { ...into.machine, [key.toLowerCase()]: value };
    const from = origin.exec(text);
    if (from !== null)
        Object.assign(found, { origin: from[1], group: undefined });
    if (table_header.test(text)) {
        found.inTable = true;
        return true;
    }
    if (!found.inTable)
        return key !== undefined || from !== null;
    const named = group.exec(text);
    if (named !== null)
        found.group = named[1];
    const nameOf = (name) => (found.group === undefined ? name : `${found.group} > ${name}`);
    const result = table_row.exec(text);
    if (result !== null) {
        const [whole, name, time, unit] = result;
        const rest = text.slice(whole.length);
        refuseGlued(into.file, place, `${name} ${rest}`, table_resembles);
        refuseGlued(into.file, place, rest, /\berror: /);
        const figure = { value: printedNumber(time, into.file, place), unit: unit === 'm' ? 'min' : unit };
        rows.push({ name: nameOf(name), origin: found.origin, place, time: figure });
        return true;
    }
    const mistake = failed.exec(text);
    if (mistake !== null)
        rows.push({ name: nameOf(mistake[1]), origin: found.origin, place, time: mistake[2] });
    return mistake !== null || named !== null || from !== null || rule.test(text);
}

;// CONCATENATED MODULE: ./lib/formats/deno/deno.js
/** `deno bench --json`: times in nanoseconds per iteration, a mean with quantiles, no samples and no
 *  median. The table that it prints is read as well (table.ts). Several files of benchmarks come in one document; a benchmark is `group > name`, and told
 *  by its file where two files have the same. Deno exits with 1 where one benchmark failed, and prints
 *  the whole document all the same. */



const deno = fileFormat({
    name: 'deno',
    title: 'Deno bench',
    goesOnAfter: () => true,
    nothing: '`benches` is empty: Deno ran no benchmark',
    looks: (file) => {
        const root = tryJson(file);
        if (root === undefined)
            return hasPrintedTable(file);
        return root.at('benches').isArray && root.at('runtime').isString;
    },
    read: readDocument,
});
function readDocument(file, into) {
    if (hasPrintedTable(file)) {
        readPrintedTable(file, into, commonFolder);
        return;
    }
    const root = readJson(file);
    const benches = root.at('benches').items();
    const runtime = root.at('runtime').optionalString();
    const cpu = root.at('cpu').optionalString();
    into.machine = { ...(cpu === undefined ? {} : { cpu }), ...(runtime === undefined ? {} : { runtime }) };
    const folder = commonFolder(benches.map((bench) => bench.at('origin').optionalString() ?? ''));
    for (const bench of benches) {
        const group = bench.at('group').optionalString();
        const name = bench.at('name').string();
        const origin = bench.at('origin').optionalString();
        // The path is absolute and differs between two checkouts; what the files have in common is left out.
        const context = origin?.slice(folder.length);
        const results = bench.at('results').items();
        if (results.length === 0)
            bench.at('results').fail('a list with a result');
        for (const result of results)
            deno_addResult(group === undefined ? name : `${group} > ${name}`, result, context, into);
    }
}
function deno_addResult(name, result, context, into) {
    const options = { context, place: result.path };
    if (result.has('failed')) {
        into.fail(name, messageOf(result.at('failed')), options);
        return;
    }
    const ok = result.at('ok');
    if (!ok.isObject)
        result.fail('an object with `ok` or `failed`');
    const [min, max] = [ok.at('min').anyNumber(), ok.at('max').anyNumber()];
    const spread = min === undefined || max === undefined ? undefined : { kind: 'range', value: max - min };
    const value = ok.at('avg').number();
    into.add(name, [{ name: 'time', value, unit: 'ns', summary: 'mean', count: ok.at('n').count(), spread }], options);
}
function messageOf(failed) {
    if (failed.isString)
        return failed.string();
    const [name, message] = [failed.at('name'), failed.at('message')];
    if (!message.isString)
        return failed.at('exceptionMessage').isString ? failed.at('exceptionMessage').string() : '';
    return name.isString ? `${name.string()}: ${message.string()}` : message.string();
}
/** The part that all paths share, up to and with its last slash. */
function commonFolder(paths) {
    const [first = '', ...others] = paths;
    let length = first.lastIndexOf('/') + 1;
    while (length > 0 && !others.every((path) => path.startsWith(first.slice(0, length)))) {
        // Before the first character, `lastIndexOf` would look at that one again, and again.
        length = length < 2 ? 0 : first.lastIndexOf('/', length - 2) + 1;
    }
    return first.slice(0, length);
}

;// CONCATENATED MODULE: ./lib/formats/divan/tree.js
/** The tree that divan draws beside its columns:
 *
 *      dv                fastest       │ slowest       │ median   │ mean     │ samples │ iters
 *      ├─ fibonacci                    │               │          │          │         │
 *      │  ├─ 1           6.901 ns      │ 8.952 ns      │ 7.213 ns │ 7.219 ns │ 100     │ 51200
 *      │  │              144.9 Mitem/s │ …
 *
 *  A line is a header, a node (with its depth and name), or a continuation of the node before it. */
const heads = /^fastest\s+│ slowest\s+│ median\s+│ mean\s+│ samples\s+│ iters\s*$/;
const node = /^(?<before>(?:│ {2}| {3})*)(?<branch>├─|╰─) (?<rest>.*)$/;
const more = /^(?<before>(?:│ {2}| {3})*│?) +(?<rest>\S.*)$/;
const tree_columns = 6;
function isHeader(text) {
    return headerColumn(text) !== undefined;
}
/** Where the columns of a header begin. */
function headerColumn(text) {
    const at = text.search(/fastest\s+│ slowest/);
    return at > 1 && /^\S/.test(text) && text[at - 1] === ' ' && heads.test(text.slice(at)) ? at : undefined;
}
/** Reads lines of one tree after the other; remembers where the columns of the present one begin. */
class TreeReader {
    /** In code points, as divan counts. */
    column = 0;
    /** What a line is, or undefined where it is no part of a tree. */
    line(text) {
        const column = headerColumn(text);
        if (column !== undefined) {
            this.column = [...text.slice(0, column)].length;
            return { kind: 'header', name: text.slice(0, column).trim() };
        }
        if (this.column === 0)
            return undefined;
        const found = node.exec(text)?.groups;
        if (found !== undefined) {
            const place = { depth: found['before'].length / 3 + 1, last: found['branch'] === '╰─' };
            return this.node(text, place, found['rest']);
        }
        const rest = text.includes('│') ? more.exec(text)?.groups?.['rest'] : undefined;
        return rest === undefined ? undefined : { kind: 'more', cells: cellsOf(rest) };
    }
    node(text, place, rest) {
        const points = [...text];
        // The columns begin where the header's do, unless a name is wider than divan had reckoned with.
        const fits = points.length > this.column && points[this.column - 1] === ' ' && points[this.column - 2] === ' ';
        if (fits) {
            const name = points
                .slice(place.depth * 3, this.column)
                .join('')
                .trim();
            return { kind: 'node', ...place, name, cells: cellsOf(points.slice(this.column).join('')) };
        }
        const [first = '', ...others] = rest.split(' │ ');
        const gap = first.trimEnd().lastIndexOf('  ');
        const wide = others.length > 0 && gap !== -1;
        const name = (wide ? first.slice(0, gap) : first).trim();
        return { kind: 'node', ...place, name, cells: wide ? cellsOf([first.slice(gap), ...others].join(' │ ')) : [] };
    }
}
/** The cells, trimmed; empty where nothing but separators follows, and shorter where the line was cut. */
function cellsOf(text) {
    if (text.trim() === '')
        return [];
    return text.split('│', tree_columns + 1).map((cell) => cell.trim());
}

;// CONCATENATED MODULE: ./lib/formats/divan/divan.js
/** divan's table: one row per benchmark with fastest, slowest, median and mean
 *  of its samples, and further rows for throughput and, under its `AllocProfiler`, for allocations.
 *
 *  Identifiers are divan's paths without the crate, `module::function::argument`; where two crates have
 *  the same, the crate goes in front. Every metric is the median column. Divan prints four digits. */








/** Rows of allocations come in pairs under a title: how many, and how many bytes. */
const tallies = {
    'max alloc:': ['live allocations at most', 'live bytes at most'],
    'alloc:': ['allocations', 'allocated bytes'],
    'dealloc:': ['deallocations', 'deallocated bytes'],
    'grow:': ['reallocations (grow)', 'grown bytes'],
    'shrink:': ['reallocations (shrink)', 'shrunk bytes'],
};
const divan = fileFormat({
    name: 'divan',
    title: 'divan',
    nothing: 'the table has no row with figures',
    looks: (file) => anyLine(file, isHeader),
    read: (file, into) => {
        const reader = new divan_Reader(file, into);
        for (const { number, text } of linesOf(file))
            reader.line(text, `line ${number}`);
        reader.finish();
    },
});
/** What stands before `B/s`, `item/s`, `char/s` or `Hz`. */
const prefix = /^[KMGTP]i?(?=B\/s|item\/s|char\/s|Hz)/;
/** Two cells with times. */
const divan_resembles = /\d (?:[pnµμum]s|s|m|h)\s+│\s+\d[\d.]* (?:[pnµμum]s|s|m|h)(?:\s|$)/;
class divan_Reader {
    file;
    into;
    tree = new TreeReader();
    crate;
    /** Names from the outermost module to the present node. */
    path = [];
    /** Which of them were drawn as the last one of their parent. */
    last = [];
    row;
    /** A node whose line ends after its name: a module, until nothing turns out to be in it. */
    bare;
    tally;
    constructor(file, into) {
        this.file = file;
        this.into = into;
    }
    line(text, place) {
        if (text.trim() === '')
            return;
        const line = this.tree.line(text);
        if (line === undefined)
            this.strange(text, place, 'no row of the table');
        else if (line.kind === 'header')
            this.open(line.name);
        else if (line.kind === 'node')
            this.node(line, text, place);
        else
            this.more(line.cells, text, place);
    }
    finish() {
        if (this.tally?.rows === 1)
            throw new FormatFailure(this.file.path, undefined, `the rows under "${this.tally.title}" are cut short`);
        this.flush();
        // Where a benchmark panicked, the tree ends with its name, which says more.
        if (this.bare === undefined && this.last.includes(false)) {
            throw new FormatFailure(this.file.path, undefined, `the table is cut short: ${this.path.join('::').slice(0, 100)} is not its last row`);
        }
        this.closeBare(0);
    }
    open(crate) {
        this.finish();
        this.crate = crate;
        this.path = [];
        this.last = [];
    }
    node(line, text, place) {
        this.flush();
        this.closeBare(line.depth);
        this.path = [...this.path.slice(0, line.depth - 1), line.name];
        this.last = [...this.last.slice(0, line.depth - 1), line.last];
        const name = this.path.join('::');
        const [fastest = '', ...others] = line.cells;
        if (line.cells.length === 0)
            this.bare = { name, depth: line.depth, place };
        else if (fastest === '(ignored)')
            this.into.skip(name, 'ignored: under #[ignore]', { context: this.crate, place });
        else if (fastest !== '' || others.some((cell) => cell !== ''))
            this.begin(name, line, text, place);
    }
    begin(name, { cells }, text, place) {
        const [fastest, slowest, median, , samples] = cells;
        if (cells.length !== 6 || !/^\d+$/.test(samples) || !/^\d+$/.test(cells[5]))
            throw this.broken(text, place);
        const main = this.figure(median, text, place);
        const range = rangeOf(fastest, slowest, main.unit);
        const factor = divan_seconds[main.unit];
        if (factor === undefined)
            throw this.broken(text, place);
        const time = {
            ...main,
            name: 'time',
            count: Number(samples),
            // Divan's minutes are `m` and its days `d`, which the general table does not take for times.
            ...(factor >= 60 ? { as: { unit: 's', factor } } : {}),
            ...(range === undefined ? {} : { spread: { kind: 'range', value: range } }),
        };
        this.row = { name, place, figures: [time] };
        this.tally = undefined;
    }
    /** A row under a benchmark: a throughput, the title of a tally, or one of a tally's two rows. */
    more(cells, text, place) {
        if (this.row === undefined) {
            this.strange(text, place, 'figures of no benchmark');
            return;
        }
        const [first = '', , median = ''] = cells;
        if (cells.length < 6 && cells.length !== 1)
            throw this.broken(text, place);
        if (Object.hasOwn(tallies, first))
            this.tally = { title: first, rows: 0 };
        else if (first.endsWith('/s') || first.endsWith('Hz'))
            this.row.figures.push(this.rate(median, text, place));
        else if (this.tally !== undefined && this.tally.rows < 2)
            this.row.figures.push(this.count(median, this.tally, text, place));
        else
            this.strange(text, place, 'an unknown row');
    }
    strange(text, place, because) {
        refuseMissed(this.file.path, place, text, divan_resembles);
        this.into.ignore(place, text, because);
    }
    rate(cell, text, place) {
        const figure = this.figure(cell, text, place);
        // The first counter is `throughput`; others in other units get theirs behind it.
        const word = figure.unit.replace(prefix, '');
        const taken = this.row.figures.some(({ name }) => name === 'throughput');
        return {
            ...figure,
            ...rate_unit_rateUnit(figure.unit),
            name: taken ? `throughput (${word})` : 'throughput',
            better: 'higher',
            repeats: 'time',
        };
    }
    count(cell, tally, text, place) {
        const name = tallies[tally.title][tally.rows++];
        // Divan averages over the samples, so a deterministic program has the same count in each.
        return { ...this.figure(cell, text, place), name, better: 'lower', exact: true };
    }
    figure(cell, text, place) {
        const found = /^(?<value>[\d.]+|inf|NaN)(?: (?<unit>\S+))?$/.exec(cell)?.groups;
        const value = found?.['value'] === 'inf' ? Number.POSITIVE_INFINITY : Number(found?.['value']);
        if (found === undefined || (Number.isNaN(value) && found['value'] !== 'NaN'))
            throw this.broken(text, place);
        return { value, unit: found['unit'] ?? '', summary: 'median' };
    }
    broken(text, place) {
        return new FormatFailure(this.file.path, place, `a row that is broken or cut short: ${excerpt(text)}`);
    }
    flush() {
        if (this.row !== undefined)
            this.into.add(this.row.name, distinctMetrics(this.row.figures), { context: this.crate, place: this.row.place });
        this.row = undefined;
        this.tally = undefined;
    }
    /** A bare node without anything in it was a benchmark that panicked or measured nothing. */
    closeBare(depth) {
        if (this.bare !== undefined && depth <= this.bare.depth) {
            this.into.fail(this.bare.name, 'divan printed its name, but no figures', {
                context: this.crate,
                place: this.bare.place,
            });
        }
        this.bare = undefined;
    }
}
/** Slowest minus fastest, in the median's unit; nothing where the units differ in a way we do not know. */
function rangeOf(fastest, slowest, unit) {
    const [low, high] = [fastest, slowest].map((cell) => {
        const [value = '', own = ''] = cell.split(' ');
        return (Number(value) * (divan_seconds[own] ?? Number.NaN)) / (divan_seconds[unit] ?? Number.NaN);
    });
    return Number.isFinite(high - low) ? high - low : undefined;
}
const divan_seconds = {
    ps: 1e-12,
    ns: 1e-9,
    µs: 1e-6,
    μs: 1e-6,
    us: 1e-6,
    ms: 1e-3,
    s: 1,
    m: 60,
    h: 3600,
    d: 86_400,
};

;// CONCATENATED MODULE: ./lib/formats/glance.js
/** What detection looks at. Nearly forty formats are asked about the same file, most of them with patterns
 *  over its text, and a result file may have hundreds of megabytes; so they are shown the beginning and the
 *  end of a long one. Its JSON document, where it is one, is whole, and parsed once for all of them. */


/** Characters at either end. A log has its header or its first results in the one, a summary table in the other. */
const glanceLength = 512 * 1024;
/** The same for a JSON document, which formats tell by its keys and hardly by its text. */
const jsonGlanceLength = 64 * 1024;
/** The file itself where it is short, or no text; otherwise one of the same path and document whose text is
 *  cut down to whole lines from both ends. For `recognises` only, never to be read. */
function glance(file) {
    const text = tryText(file);
    const length = isJson(file) ? jsonGlanceLength : glanceLength;
    if (text === undefined || text.length <= 2 * length)
        return file;
    // Within one endless line the cut is anywhere.
    const end = text.lastIndexOf('\n', length) + 1 || length;
    const start = text.indexOf('\n', text.length - length) + 1 || text.length - length;
    const short = withText(file, `${text.slice(0, end)}\n${text.slice(start)}`);
    shareDocument(file, short);
    return short;
}

;// CONCATENATED MODULE: ./lib/formats/go/events.js
/** The event stream of `go test -json` (`go doc test2json`): text in small pieces, packages interleaved.
 *  A line of output may be cut into several events, so the pieces are joined before they are read. Lines of
 *  other programs (make, npm) may stand between events, and are ignored; a broken event is refused. */





function isEventStream(file) {
    const text = tryText(file);
    return (text !== undefined &&
        /^\s*\{[^\n]*"Action":\s*"/m.test(text.slice(0, 65_536)) &&
        /"(?:Package|ImportPath)":/.test(text.slice(0, 65_536)));
}
/** Output per package, in the order in which packages first spoke. */
function packagesOf(file, other) {
    const pieces = new Map();
    const failed = new Set();
    const states = new Map();
    for (const { number, text } of linesOf(file)) {
        if (text.trim() === '')
            continue;
        if (!text.trimStart().startsWith('{')) {
            other(text, `line ${number}`);
            continue;
        }
        const event = parseEvent(file, number, text);
        const name = stringOf(event, 'Package') ?? stringOf(event, 'ImportPath') ?? '';
        const known = pieces.get(name) ?? [];
        pieces.set(name, known);
        known.push(stringOf(event, 'Output') ?? '');
        const action = stringOf(event, 'Action') ?? '';
        // Of a build nothing says that it is over.
        if (!action.startsWith('build-') && !states.has(name))
            states.set(name, 'open');
        if (action === 'start')
            states.set(name, 'started');
        if (stringOf(event, 'Test') !== undefined || !/^(?:pass|fail|skip)$/.test(action))
            continue;
        states.set(name, 'over');
        if (action === 'fail')
            failed.add(name);
    }
    refuseOpen(file, states);
    return new Map([...pieces].map(([name, list]) => [name, withFailure(list.join(''), name, failed.has(name))]));
}
/** go test ends each package with an event, but some keep the output only: where a package has such events, all must. */
function refuseOpen(file, states) {
    const all = [...states];
    const [open] = all.find(([, state]) => state !== 'over') ?? [];
    if (open === undefined || all.every(([, state]) => state === 'open'))
        return;
    throw endMissing(file.path, `package ${open}`, 'the event `pass`, `fail` or `skip` that ends it is not there');
}
/** The text of a package that failed says so itself, unless its build failed under another name. */
function withFailure(text, name, failed) {
    return !failed || /^FAIL\t/m.test(text) ? text : `${text}\nFAIL\t${name}\t[failed]\n`;
}
function parseEvent(file, number, text) {
    try {
        const event = parseJsonText(text);
        if (typeof event === 'object' && event !== null && !Array.isArray(event))
            return event;
        throw new FormatFailure(file.path, `line ${number}`, `should be an event of go test -json, found ${describe(event)}`);
    }
    catch (error) {
        if (!(error instanceof JsonMistake))
            throw error;
        const { message } = jsonFailure(file.path, text, error);
        throw new FormatFailure(file.path, `line ${number}`, message.slice(message.indexOf('not valid JSON')), {
            hint: 'Redirect standard error elsewhere, so that only events of go test -json are in the file.',
        });
    }
}
function stringOf(event, key) {
    const value = Object.hasOwn(event, key) ? event[key] : undefined;
    return typeof value === 'string' ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/go/bare-names.js
/** Names of benchmarks that stand alone in their line. With -v a name does so before its result, and so does that of a
 *  group, which has none. Others were cut behind the name: what is padded, or waited for figures behind its tab, what
 *  ends in the number of processors that measured ones end in, and all of them where -v was not given. */
class BareNames {
    names = [];
    add(name) {
        this.names.push(name);
    }
    /** Those that were cut, given the names that have figures and those that failed or were skipped. Forgets all. */
    lost(measured, ended) {
        const names = this.names.splice(0);
        if (names.length === 0)
            return [];
        const told = new Set([...measured, ...ended]);
        const failed = new Set(ended);
        const processors = new Set(measured.map(processorsOf));
        const begun = new Set([...told].flatMap(beginningsOf));
        // Names that stand alone are those of -v where one of them has its result below it.
        const isSpoken = names.some(({ name, isPadded }) => !isPadded && (told.has(name) || begun.has(name)));
        return names.filter(({ name, isPadded }) => {
            // Of one that is measured several times, this time is missing. `--- FAIL` leaves the processors out.
            if (isPadded)
                return !failed.has(name) && !failed.has(name.replace(/-\d+$/, ''));
            if (told.has(name))
                return false;
            const isMeasured = processors.has(processorsOf(name) ?? 'none');
            return !begun.has(name) && (isMeasured || (!isSpoken && isName.test(name)));
        });
    }
}
/** Go takes no benchmark whose name goes on with a small letter: `Benchmarking`, `Benchmarks:`. */
const isName = /(?:^|\.)Benchmark[^a-z.:!][^\s:!]*(?<![.…])$/;
/** What a name goes on from: that of a sub-benchmark from its group, and any from itself without processors. */
function beginningsOf(name) {
    return [...name.matchAll(/\/|-\d+$/g)].map(({ index }) => name.slice(0, index));
}
function processorsOf(name) {
    return /-\d+$/.exec(name)?.[0];
}

;// CONCATENATED MODULE: ./lib/formats/go/package-ends.js
/** Where the packages of a text begin and end. go test writes `pkg: name` above the results of each, and ends it with
 *  PASS or FAIL and `ok name`. Files of this format need not have these lines: where one package has an end, the others
 *  must; and what has the head and the rows as go test writes them has the end, too. */


const missing = 'the line `PASS` or `FAIL` that go test ends it with is not there';
class PackageEnds {
    closes = false;
    open;
    unclosed = [];
    /** Whether go test itself wrote the head of the package, and rows below it. */
    headed = false;
    printed = false;
    /** The package that is over, and whether results came below it. */
    over;
    follows = false;
    /** The line `goos: …`, the first of a package's head. */
    head() {
        this.headed = true;
    }
    begin(name) {
        this.leave();
        this.over = undefined;
        this.follows = false;
        if (name !== '')
            this.open = name;
    }
    /** A result, as it stands in its line. */
    row(text) {
        if (this.over !== undefined)
            this.follows = true;
        this.printed ||= this.headed && this.open !== undefined && /^\S+ *\t *\d+\t +\S/.test(text);
    }
    /** What is no line of go test. A text that was pasted into a page for people need not be whole. */
    other(text) {
        if (/^\s*(?:```|~~~)/.test(text))
            this.printed = false;
    }
    /** PASS, FAIL, or a line with the name of the package. */
    end() {
        this.closes = true;
        this.open = undefined;
    }
    /** `ok name` or `FAIL name`. Throws a FormatFailure where results of that package stand below another one. */
    close(name, inForce, file, place) {
        if (this.follows && this.over !== name) {
            const found = `results of the package ${name} without a line \`pkg: ${name}\` above them`;
            throw new FormatFailure(file, place, `${found}: they would count as results of ${this.over}`, {
                hint: 'Keep all lines that go test prints, and let nothing else be printed into them.',
            });
        }
        this.follows = false;
        this.over = inForce === '' ? undefined : inForce;
    }
    /** Throws a FormatFailure where a package is not closed although another is, or go test would have closed it.
     *  @param isTold whether what went wrong at the end is told already */
    finish(file, isTold) {
        this.leave();
        const [first] = this.unclosed.splice(0);
        const isCut = this.closes || (this.printed && !isTold);
        this.closes = this.headed = this.printed = this.follows = false;
        this.over = undefined;
        if (isCut && first !== undefined)
            throw endMissing(file, `package ${first}`, missing);
    }
    leave() {
        if (this.open !== undefined)
            this.unclosed.push(this.open);
        this.open = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/formats/go/processors.js
/** Go writes the number of processors behind the name of a benchmark that it measured (`-8`; nothing for one), and
 *  leaves it out where a benchmark failed or was skipped. What it told of all is looked through once, and then each name
 *  is a look. */
const ending = /-\d+$/;
/** The names that a benchmark has in other runs, which failed or was skipped under its bare name. With `-cpu 1,2` Go
 *  gives up at the first number, so that it is missing for all of them. The bare name where the others don't tell.
 *  @param measured all names with a result, of any package */
function namesWithProcessors(measured) {
    const all = new Set(measured);
    const numbers = new Set();
    const counts = new Map();
    for (const name of all) {
        const processors = ending.exec(name)?.[0] ?? '';
        const stem = name.slice(0, name.length - processors.length);
        numbers.add(processors);
        counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    // Where not everything ran with every number, what looks like one is part of some name.
    const uneven = [...counts].flatMap(([stem, count]) => (count === numbers.size ? [] : [stem]));
    return (bare) => {
        const isEverywhere = uneven.every((stem) => stem === bare);
        const names = isEverywhere ? [...numbers].map((processors) => bare + processors) : [];
        const missing = names.filter((name) => !all.has(name));
        return missing.length === 0 ? [bare] : missing;
    };
}
/** Whether Go told of a group because of what is in it: the name of another begins with its own.
 *  @param told all names that failed or were skipped */
function groupsAmong(told) {
    const sorted = [...told].sort();
    return (name) => {
        const first = `${name}/`;
        let [low, high] = [0, sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if (sorted[middle] < first)
                low = middle + 1;
            else
                high = middle;
        }
        return sorted[low]?.startsWith(first) === true;
    };
}

;// CONCATENATED MODULE: ./lib/formats/go/torn.js
/** Lines of go test that are seen to be torn only beside the others of their text: a unit that is the half of one
 *  (`ns/o`) or has something glued to it (`ns/opdone`), a unit alone in its line or behind one figure, and a line that
 *  begins with the name of a benchmark and ends in a unit that others have, with something odd between them. */

const standard = ['ns/op', 'B/op', 'allocs/op', 'MB/s'];
/** What no unit of its own looks like. */
const half = /^(?:ns|B|allocs)\/o?$|^MB\/$|[a-z/](?:PASS|FAIL)$|\SBenchmark[A-Z_]/;
class TornLines {
    /** How many lines have a unit. */
    units = new Map();
    rows = [];
    named = [];
    lonely = [];
    /** A line that was understood, with its units. */
    row(units, text, place) {
        for (const unit of units)
            this.units.set(unit, (this.units.get(unit) ?? 0) + 1);
        if (units.some((unit) => half.test(unit) || standard.some((other) => isTorn(unit, other))))
            this.rows.push({ units, text, place });
    }
    /** A line that is about to be ignored. */
    other(text, place) {
        if (isTooLongForRow(text))
            return;
        if (/^Benchmark[^a-z\s]\S*[ \t]+\S.*[ \t]\S+[ \t]+\S+[ \t]*$/.test(text))
            this.named.push({ text, place });
        else if (/^[ \t]*(?:[-+.\d]+[ \t]+)?[A-Za-z]\S*[/-]\S+[ \t]*$/.test(text))
            this.lonely.push({ text, place });
    }
    /** The first torn line of a text, which is over. Forgets all of it. */
    first() {
        const rows = this.rows.splice(0);
        const named = this.named.splice(0);
        const lonely = this.lonely.splice(0);
        const found = rows.find(({ units }) => units.some((unit) => half.test(unit) || this.isLost(unit, units))) ??
            named.find(({ text }) => this.units.has(text.trimEnd().split(/\s+/).at(-1))) ??
            lonely.find(({ text }) => this.isUnit(text.trim().split(/\s+/).at(-1)));
        this.units.clear();
        return found;
    }
    isUnit(text) {
        return this.units.has(text) || standard.includes(text);
    }
    /** Whether a unit that one line alone has stands there for another one, which that line lacks. */
    isLost(unit, row) {
        if (this.units.get(unit) !== 1)
            return false;
        return standard.some((other) => isTorn(unit, other) && this.units.has(other) && !row.includes(other));
    }
}
function isTorn(unit, whole) {
    if (unit === whole)
        return false;
    return whole.startsWith(unit) || (unit.startsWith(whole) && /^[A-Za-z]/.test(unit.slice(whole.length)));
}

;// CONCATENATED MODULE: ./lib/formats/go/units.js
/** The values of a line of go test, and what its units mean. */

/** `100 ns/op  5 B/op` as pairs; undefined where it is anything else. A repeated unit keeps its first value. */
function pairsOf(text) {
    const fields = text.trim().split(/[ \t]+/);
    if (fields.length % 2 !== 0)
        return undefined;
    const pairs = new Map();
    for (let index = 0; index < fields.length; index += 2) {
        if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$|^[-+]?(?:NaN|Inf)$/.test(fields[index]))
            return undefined;
        const value = Number(fields[index].replace('Inf', 'Infinity'));
        if (!pairs.has(fields[index + 1]))
            pairs.set(fields[index + 1], value);
    }
    return pairs;
}
/** Go's units, and custom ones of the form `build-real-ns/op` or `p99-ns`: times by their ending. */
function goUnit(unit) {
    if (unit === 'B/op' || unit === 'allocs/op')
        return { exact: true };
    if (/-ns(?:\/op)?$/.test(unit))
        return { name: unit, as: { unit: 's', factor: 1e-9 }, better: 'lower' };
    if (/-bytes(?:\/op)?$/.test(unit))
        return { name: unit, as: { unit: 'B', factor: 1 }, better: 'unknown' };
    const { base } = parseUnit(unit);
    // `MB/s` is a throughput; any other known unit that somebody reports is not the benchmark's own time.
    if (unit === 'MB/s')
        return { repeats: 'time' };
    return unit === 'ns/op' || base === unit ? {} : { name: unit };
}
function factsOf(text) {
    const pairs = new Map(text.split(/\s+/).map((pair) => pair.split('=', 2)));
    const better = pairs.get('better');
    return {
        ...(better === 'lower' || better === 'higher' ? { better } : {}),
        ...(pairs.get('assume') === 'exact' ? { exact: true } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/formats/go/lines.js
/** Reads go test's output line by line. */








/** Iterations, then pairs of value and unit. */
const figures = /^(\d+)[ \t]+(\S.*)$/;
/** The same behind text that a benchmark printed between its name and its result. */
const lateFigures = /(?<!\d)(\d+)\t[ \t]*([-+\d.eE]+ \S.*)$/;
/** Behind an odd number of words, or in the middle of a line that something else began. */
const lines_resembles = /(?:^|\s)[-+\d.,eE]+ (?:ns\/op|B\/op|allocs\/op|MB\/s)(?:\s|$)|\d.*\bns\/op\b|\bns\/op\b.*\d/;
/** A whole result behind something else. */
const inMidLine = /\bBenchmark[A-Z_]\S*[ \t]+\d+[ \t]+[-+.\d]+[ \t]+\S+[ \t]*$/;
/** What belongs behind a name, alone. */
const noName = /^\d+[ \t]+[-+.\d]+[ \t]+\S+$/;
/** Iterations and a figure, without the unit of it. */
const cutFigures = /^\d+[ \t]*\t[ \t]*[-+.\d]+[ \t]*$/;
/** Where nothing can come late: iterations, or these and a figure, or more behind its unit. */
const cutRow = /^\d+(?:[ \t]+[-+.\d]*)?[ \t]*$|^\d+[ \t]+[-+]?[.\d]+[ \t]+\S/;
/** Nanoseconds. A loop that does nothing takes twice as long for each turn. */
const shortestLoop = 0.1;
const configuration = /^([a-z][^\s:A-Z]*):(?:[ \t]+(.*))?$/;
class GoReader {
    into;
    benchmarks = new Map();
    /** Those of one name. More than one where lines of configuration tell them apart. */
    known = new Map();
    endings = new Map();
    units = new Map();
    package = '';
    configuration = new Map();
    /** A name whose figures have not come yet: the benchmark is printing. */
    pending;
    /** The failure or skip whose indented messages follow. */
    ending;
    trouble;
    failedHere = false;
    /** Indented lines that came before `--- FAIL`: with -v and -json the messages come first. */
    indented = [];
    /** Names that stand alone in their line. */
    bare = new BareNames();
    ends = new PackageEnds();
    torn = new TornLines();
    /** Whether the line before holds the name of a benchmark and no figures. */
    afterName = false;
    constructor(into) {
        this.into = into;
    }
    startPackage(name) {
        this.package = name;
    }
    line(text, place) {
        if (text.trim() === '')
            return;
        if (this.afterName && noName.test(text))
            throw lines_notUnderstood(this.into.file, text, place);
        this.afterName = false;
        const isMessage = /^[ \t]+\S/.test(text) && !lateFigures.test(text);
        if (isMessage)
            this.message(text, place);
        else if (!this.benchmark(text, place) && !this.event(text, place) && !this.configure(text))
            this.other(text, place);
    }
    /** A line between the events of `go test -json`. */
    stranger(text, place) {
        this.other(text, place);
    }
    /** Names and packages do not reach over the end of a file. */
    endOfFile() {
        if (this.pending !== undefined && !this.unfinished(this.pending) && this.trouble === undefined)
            this.leavePending('the last line');
        this.endBare();
        this.refuseTorn();
        this.ends.finish(this.into.file, this.pending !== undefined || this.trouble !== undefined);
        this.afterName = false;
        this.pending = undefined;
        this.ending = undefined;
        this.indented = [];
        this.failedHere = false;
        this.trouble = undefined;
        this.package = '';
        this.configuration = new Map();
    }
    finish() {
        for (const benchmark of this.benchmarks.values())
            this.add(benchmark, this.surroundingsOf(benchmark));
        if (this.endings.size === 0)
            return;
        const fullNames = namesWithProcessors([...this.known.keys()]);
        const isGroup = groupsAmong(this.endings.keys());
        for (const { kind, name, place, messages, isBare } of this.endings.values()) {
            // Without a word of its own, it is told of for what is in it.
            if (isBare && messages.length === 0 && isGroup(name))
                continue;
            const message = messages.join('; ');
            for (const full of isBare ? fullNames(name) : [name]) {
                if (kind === 'failed')
                    this.into.fail(full, message, { place });
                else
                    this.into.skip(full, message, { place });
            }
        }
    }
    benchmark(text, place) {
        const named = /^(Benchmark\S*)(?:[ \t]+(.*))?$/.exec(text);
        if (named === null)
            return this.pending !== undefined && this.late(text, place);
        const [, name, rest = ''] = named;
        this.ending = undefined;
        this.leavePending(place);
        if (this.record(name, figures.exec(rest), text, place))
            return true;
        // Printed by -v before it runs (a bare name), or its result comes after what the benchmark prints.
        this.pending = text.includes('\t') ? name : undefined;
        if (this.pending !== undefined && this.late(rest, place))
            return true;
        this.afterName = this.pending === undefined;
        if (rest.trim() === '' && this.pending === undefined)
            this.bare.add({ name: this.qualify(name), place, isPadded: /[ \t]$/.test(text) });
        if (lines_resembles.test(rest))
            this.other(text, place);
        else if (cutFigures.test(rest) || (this.pending === undefined && name !== 'Benchmark' && cutRow.test(rest)))
            throw lines_notUnderstood(this.into.file, text, place);
        else if (rest.trim() !== '') {
            if (this.pending === undefined)
                this.torn.other(text, place);
            this.into.ignore(place, text, 'a benchmark name without a result');
        }
        return true;
    }
    late(text, place) {
        const name = this.pending;
        return name !== undefined && this.record(name, lateFigures.exec(text), text, place);
    }
    record(name, found, text, place) {
        const values = found === null ? undefined : pairsOf(found[2]);
        if (values === undefined)
            return false;
        this.pending = undefined;
        this.indented = [];
        this.ends.row(text);
        this.torn.row([...values.keys()], text, place);
        const full = this.qualify(name);
        const { configuration } = this;
        const key = JSON.stringify([full, ...[...configuration].sort()]);
        const iterations = Number(found[1]);
        const benchmark = this.benchmarks.get(key) ?? { name: full, place, configuration, iterations, values: new Map() };
        benchmark.iterations = Math.min(benchmark.iterations, iterations);
        this.benchmarks.set(key, benchmark);
        this.known.set(full, [...(this.known.get(full) ?? []).filter((one) => one !== benchmark), benchmark]);
        for (const [unit, value] of values) {
            const list = benchmark.values.get(unit);
            if (list === undefined)
                benchmark.values.set(unit, [value]);
            else
                list.push(value);
        }
        return true;
    }
    /** `--- FAIL`, `FAIL package`, `panic`, `PASS`, `ok`. */
    event(text, place) {
        const verdict = /^--- (FAIL|SKIP|BENCH|PASS): (\S+)/.exec(text);
        if (verdict !== null) {
            this.verdict(verdict[1], verdict[2], place);
            return true;
        }
        const failed = /^FAIL[ \t]+(\S+)(?:[ \t]+(.*))?$/.exec(text);
        if (failed !== null)
            this.packageFailed(failed[1], failed[2] ?? '', place);
        const panic = /^(?:panic: |fatal error: |signal: )/.test(text);
        if (panic)
            this.trouble = text;
        const frame = /^(?:PASS|FAIL|exit status \d+|ok[ \t]+\S+.*|\?[ \t]+\S+.*|testing: warning: no tests to run)$/.test(text);
        if (frame || failed !== null)
            this.ends.end();
        const over = /^(?:ok|FAIL)[ \t]+(\S+)/.exec(text)?.[1];
        if (over !== undefined)
            this.endPackage(over, place);
        return frame || panic || failed !== null;
    }
    verdict(kind, name, place) {
        this.ending = undefined;
        this.leavePending(place);
        const earlier = this.indented;
        this.indented = [];
        if (kind === 'BENCH' || kind === 'PASS')
            return;
        if (!name.startsWith('Benchmark')) {
            if (kind === 'FAIL')
                this.trouble = `${name} failed`;
            this.into.ignore(place, `--- ${kind}: ${name}`, 'a test, not a benchmark');
            return;
        }
        const full = this.qualify(name);
        const known = this.endings.get(full);
        const ending = known ?? {
            kind: kind === 'FAIL' ? 'failed' : 'skipped',
            name: full,
            place,
            messages: earlier.slice(-5),
            isBare: true,
        };
        this.endings.set(full, ending);
        if (ending.kind === 'failed')
            this.failedHere = true;
        // With -count the same message comes again each time.
        if (known === undefined)
            this.ending = ending;
    }
    packageFailed(name, detail, place) {
        if (this.pending !== undefined && this.known.has(this.qualify(this.pending)))
            this.pending = undefined;
        if (this.failedHere || this.endings.has(name))
            return;
        // The benchmark that was running is the one that brought the package down.
        if (this.pending !== undefined && this.unfinished(this.pending))
            return;
        const reason = /^\[.*\]$/.test(detail) ? detail.slice(1, -1) : 'the package failed';
        const messages = [this.trouble === undefined ? reason : `${reason}: ${this.trouble}`];
        this.endings.set(name, { kind: 'failed', name, place, messages });
    }
    endPackage(name, place) {
        this.ends.close(name, this.package, this.into.file, place);
        this.failedHere = false;
        this.trouble = undefined;
        this.leavePending(place);
        this.indented = [];
    }
    /** What it waited for did not come before something else did. */
    leavePending(place) {
        if (this.pending !== undefined)
            this.bare.add({ name: this.qualify(this.pending), place, isPadded: true });
        this.pending = undefined;
    }
    endBare() {
        const known = [...this.known.keys()];
        for (const { name, place } of this.bare.lost(known, [...this.endings.keys()])) {
            if (this.known.has(name))
                throw lines_notUnderstood(this.into.file, name, place);
            this.endings.set(name, { kind: 'failed', name, place, messages: ['its line ends behind the name'] });
        }
    }
    refuseTorn() {
        const torn = this.torn.first();
        if (torn !== undefined)
            throw lines_notUnderstood(this.into.file, torn.text, torn.place);
    }
    /** Marks a benchmark that was started and never reported. False where it is known otherwise. */
    unfinished(name) {
        const full = this.qualify(name);
        if (this.known.has(full) || this.endings.has(full))
            return false;
        const messages = [this.trouble ?? 'started, but the output ends before its result'];
        this.endings.set(full, { kind: 'failed', name: full, place: full, messages });
        return true;
    }
    message(text, place) {
        if (this.ending !== undefined && this.ending.messages.length < 5)
            this.ending.messages.push(text.trim());
        else if (lines_resembles.test(text) && /^\s+\d+\s/.test(text))
            this.other(text, place);
        else {
            this.indented.push(text.trim());
            if (this.indented.length > 5)
                this.indented.shift();
            this.into.ignore(place, text, 'text that a benchmark or test logged');
        }
    }
    /** `pkg: x`, `cpu: y` and any other `key: value`; and `Unit ns/op better=lower`. */
    configure(text) {
        const unit = /^Unit[ \t]+(\S+)[ \t]+(.*)$/.exec(text);
        if (unit !== null) {
            this.units.set(unit[1], factsOf(unit[2]));
            return true;
        }
        const found = configuration.exec(text);
        if (found === null)
            return false;
        const [, key, value = ''] = found;
        if (lines_resembles.test(value) || inMidLine.test(value))
            return false;
        if (key === 'goos')
            this.ends.head();
        if (key === 'pkg') {
            this.package = value.trim();
            this.ends.begin(this.package);
        }
        else {
            const changed = new Map(this.configuration);
            // A key without a value is taken back.
            if (value.trim() === '')
                changed.delete(key);
            else
                changed.set(key, value.trim());
            this.configuration = changed;
        }
        const machineKey = machineKeys.get(key);
        if (machineKey !== undefined && value !== '')
            this.into.machine = { [machineKey]: value, ...this.into.machine };
        return true;
    }
    other(text, place) {
        this.ending = undefined;
        if (lines_resembles.test(text) || (!isTooLongForRow(text) && inMidLine.test(text)))
            throw lines_notUnderstood(this.into.file, text, place);
        this.torn.other(text, place);
        this.ends.other(text);
        this.into.ignore(place, text, 'no line of the benchmark format');
    }
    qualify(name) {
        return this.package === '' ? name : `${this.package}.${name}`;
    }
    /** Lines of configuration that tell it from others of its name, as benchstat does. */
    surroundingsOf({ name, configuration }) {
        const others = this.known.get(name);
        if (others.length === 1)
            return undefined;
        const keys = [...new Set(others.flatMap((one) => [...one.configuration.keys()]))].sort();
        const differing = keys.filter((key) => others.some((one) => one.configuration.get(key) !== others[0].configuration.get(key)));
        return differing.map((key) => `${key}: ${configuration.get(key) ?? '(none)'}`).join(', ');
    }
    add({ name, place, values, iterations }, context) {
        const nanoseconds = values.get('ns/op');
        if (iterations >= 1e9 && nanoseconds !== undefined && medianOf(nanoseconds) < shortestLoop) {
            const message = `${medianOf(nanoseconds)} ns/op over ${iterations} iterations: the benchmark does not repeat what it measures (a loop to b.N, or b.Loop())`;
            this.into.fail(name, message, { place, context });
            return;
        }
        const list = [...values].map(([unit, samples]) => this.figure(unit, samples));
        // Custom units may be printed first; the time is what a benchmark is about wherever it has one.
        const time = list.findIndex((figure) => figure.unit === 'ns/op');
        const [main, ...others] = time > 0 ? [list[time], ...list.slice(0, time), ...list.slice(time + 1)] : list;
        this.into.add(name, [main, ...others], { place, context });
    }
    figure(unit, samples) {
        const single = samples.length === 1;
        const facts = this.units.get(unit) ?? {};
        const known = goUnit(unit);
        return {
            value: medianOf(samples),
            unit,
            ...known,
            ...(facts.better === undefined ? {} : { better: facts.better }),
            summary: single ? 'single' : 'median',
            count: samples.length,
            samples: single ? undefined : samples,
            order: 'time',
            exact: facts.exact ?? known.exact,
        };
    }
}
function lines_notUnderstood(file, text, place) {
    return new FormatFailure(file, place, `a result that was not understood: ${excerpt(text)}`, {
        hint: 'A result is a line of its own: `BenchmarkName-8  1000  123.4 ns/op`. Let nothing else print into it.',
    });
}
const machineKeys = new Map([
    ['cpu', 'cpu'],
    ['goos', 'os'],
    ['goarch', 'arch'],
]);

;// CONCATENATED MODULE: ./lib/formats/go/go.js
/** `go test -bench`: its text and its `-json` stream, and the files of golang.org/x/perf in the same
 *  format (https://go.dev/design/14313-benchmark-format).
 *
 *  Identifiers are `package.BenchmarkName-8`, with the suffix as printed: with `-cpu 1` a benchmark
 *  whose name ends in `-2` has none, so it cannot be told from GOMAXPROCS and is never cut off. Lines
 *  of the same package and name (`-count`) are samples of one benchmark, in time order, one per line.
 *  Lines `key: value` before a benchmark are its configuration: where benchmarks of one name differ in it,
 *  they are several, as in benchstat. Every unit is a metric of its own. `--- FAIL` and `--- SKIP` become rows; so does a package that
 *  failed without any benchmark being named. */






const go = {
    name: 'go',
    title: 'go test -bench',
    goesOnAfter: (message) => !endsAll.test(message),
    recognises: (files) => files.some(looksLikeGo),
    read: (files) => {
        const into = new Collector(files[0]?.path ?? 'results');
        const reader = new GoReader(into);
        for (const file of files) {
            into.file = file.path;
            if (files.length > 1 && !looksLikeGo(file))
                go_setAside(file, into);
            else if (isEventStream(file))
                readEvents(file, reader);
            else
                readLines(file, reader);
            reader.endOfFile();
        }
        reader.finish();
        return into.reading('no benchmark ran: the output has no line `Benchmark… N value unit`');
    },
};
/** What ends a package with all benchmarks that it has left. */
const endsAll = /(?:^|: )(?:panic|fatal error|signal): |^started, but the output ends/;
const result = /^Benchmark\S*[ \t]+\d+[ \t]+[-+\d.eE]+[ \t]+\S/m;
const go_frame = /^(?:goos: \w+|ok {2}\t\S+\t|\? {3}\t\S+\t|FAIL\t\S+)/m;
function looksLikeGo(file) {
    const text = tryText(file);
    return text !== undefined && (isEventStream(file) || result.test(text) || go_frame.test(text));
}
function readLines(file, reader) {
    for (const { number, text } of linesOf(file))
        reader.line(text, `line ${number}`);
    refuseHalfLine(file, (line) => !isHalf(line, textOf(file)));
}
/** Whether a last line that has no end stops within its name, between two figures or within a unit. A name that is
 *  padded to its tab was whole, and is a benchmark that began. */
function isHalf(line, text) {
    if (!line.startsWith('Benchmark'))
        return 'Benchmark'.startsWith(line);
    if (/^\S+[ \t]*$/.test(line))
        return !line.includes('\t');
    const last = /[ \t](\S+)$/.exec(line)?.[1];
    if (last === undefined)
        return true;
    const isUnit = text.includes(` ${last}\n`) || text.includes(` ${last}\t`) || text.includes(` ${last} `);
    return !isUnit && go_units.some((unit) => unit !== last && unit.startsWith(last));
}
const go_units = ['ns/op', 'B/op', 'allocs/op', 'MB/s'];
function readEvents(file, reader) {
    for (const [name, output] of packagesOf(file, (text, place) => reader.stranger(text, place))) {
        reader.startPackage(name);
        for (const line of output.split('\n'))
            reader.line(line.replace(/\r$/, ''), name);
        reader.endOfFile();
    }
}
function go_setAside(file, into) {
    if (file.bytes.length === 0)
        throw new FormatFailure(file.path, undefined, 'the file is empty');
    into.ignore(undefined, tryText(file)?.slice(0, 400) ?? '', 'no output of go test');
}
/** Values beside the time, one a unit, as the metrics that the same units are in this format. */
function metricsIn(values) {
    const pairs = [...values].filter(([unit]) => unit !== 'ns/op').map(([unit, value]) => `\t${value} ${unit}`);
    if (pairs.length === 0)
        return [];
    const bytes = new TextEncoder().encode(`Benchmark\t1\t1 ns/op${pairs.join('')}\n`);
    return go.read([{ path: 'metrics', bytes }]).launches[0]?.benchmarks[0]?.metrics.slice(1) ?? [];
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark/console.js
/** The console table. Times have three digits, so JSON is better. Source: console_reporter.cc. */




const consoleHeader = /^Benchmark +Time +CPU +Iterations(?: |\r?$)/m;
const console_measured = /^(?<name>\S.*?) +(?<real>[\d.]+(?:e\+?\d+)?|nan|inf) (?<unit>ns|us|ms|s|%) +(?<cpu>[\d.]+(?:e\+?\d+)?|nan|inf) (?:ns|us|ms|s|%) +(?<iterations>\d+)(?<rest>.*)$/;
const google_benchmark_console_resembles = / \d[\d.e+]* (?:ns|us|ms|s) +\d[\d.e+]* (?:ns|us|ms|s) +\d+(?: |$)/;
/** Within the table: a time in a column of its own. */
const console_resemblesRow = /(?:^| {2,})[\d.,]*\d[\d.,]*(?:e\+?\d+)? (?:ns|us|ms|s)(?: |$)/;
/** A rate that the library itself counts, printed otherwise than it prints it. */
const oddRate = / (?:bytes|items)_per_second=(?!-?[\d.]+(?:e[+-]?\d+)?(?:%|[kMGTPEZY]?i?(?:\/?s)?)(?: |$))/;
/** Behind the iterations of one row the times of another. */
const glued = /(?: \d\S* (?:ns|us|ms|s) .*){2} \d[\d.e+]* (?:ns|us|ms|s) +\d[\d.e+]* (?:ns|us|ms|s) +\d+/;
const fitted = /^(?<name>\S.*?_(?:BigO|RMS)) +[\d.]+ (?:\S+) +[\d.]+ (?:\S+) *$/;
const stopped = /^(?<name>\S.*?) +(?<how>ERROR OCCURRED|SKIPPED): '(?<message>.*)'$/;
function console_readConsole(file, into) {
    const log = new IgnoredLines(into, 'no row of the table');
    const rows = [];
    let inside = false;
    let end = 0;
    for (const { number, text } of linesOf(file)) {
        const place = `line ${number}`;
        if (consoleHeader.test(text)) {
            inside = true;
            end = text.indexOf('Iterations') + 'Iterations'.length;
        }
        const row = inside ? console_rowOf(text, place) : undefined;
        if (row === undefined) {
            refuseMissed(file.path, place, text, google_benchmark_console_resembles);
            if (inside)
                refuseMissed(file.path, place, text, console_resemblesRow);
            if (!/^-+$/.test(text) && !consoleHeader.test(text))
                log.add(number, text);
            continue;
        }
        log.end();
        refuseGlued(file.path, place, text, glued);
        refuseMissed(file.path, place, text, oddRate);
        rows.push(row);
    }
    log.end();
    refuseHalfLine(file, (line) => console_rowOf(line, '') !== undefined && !isShort(line, end));
    return rows;
}
/** Whether a row ends before the column of iterations does, to whose right edge they are written. */
function isShort(line, end) {
    return console_measured.test(line) && line.length < end;
}
function console_rowOf(text, place) {
    const fit = fitted.exec(text)?.groups;
    if (fit !== undefined)
        return { name: fit['name'], place, fit: true };
    const stop = stopped.exec(text)?.groups;
    if (stop !== undefined) {
        const { name = '', how, message = '' } = stop;
        return how === 'SKIPPED' ? { name, place, skipped: message } : { name, place, error: message };
    }
    const found = console_measured.exec(text)?.groups;
    if (found === undefined)
        return undefined;
    const { name = '', real, cpu, unit, iterations, rest = '' } = found;
    return {
        name,
        place,
        ratio: unit === '%',
        real: console_numberOf(real),
        cpu: console_numberOf(cpu),
        unit: unit === '%' ? 'ns' : unit,
        iterations: Number(iterations),
        counters: countersOf(rest),
    };
}
function console_numberOf(text) {
    return text === 'inf' ? Number.POSITIVE_INFINITY : Number(text);
}
/** ` key=1.5M/s other=7`, then perhaps a label. A counter's key may have spaces in it. */
function countersOf(rest) {
    const found = rest.matchAll(/ ([^=]+)=(-?[\d.]+(?:e[+-]?\d+)?)([kMGTPEZYmunpfazy]?)(i?)(?:\/?s|%)?(?= |$)/g);
    return new Map([...found].map(([, key, value, prefix, binary]) => {
        // The library counts bytes by 1024, and older versions print that without the i.
        const base = binary === 'i' || key.trim() === 'bytes_per_second' ? 1024 : 1000;
        return [key.trim(), Number(value) * base ** exponentOf(prefix)];
    }));
}
function exponentOf(prefix) {
    const up = 'kMGTPEZY'.indexOf(prefix);
    if (prefix === '' || up >= 0)
        return prefix === '' ? 0 : up + 1;
    return -('munpfazy'.indexOf(prefix) + 1);
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark/csv.js
/** The CSV report (`--benchmark_format=csv`). Source: csv_reporter.cc. */


const csvHeader = /^name,iterations,real_time,cpu_time,time_unit,bytes_per_second,items_per_second,label,/m;
function readCsv(file, into) {
    const rows = [];
    let columns;
    for (const { number, text } of linesOf(file)) {
        const place = `line ${number}`;
        if (text.trim() === '')
            continue;
        if (csvHeader.test(text))
            columns = splitCsv(text);
        else if (columns === undefined)
            into.ignore(place, text, 'text before the table');
        else
            rows.push(csv_rowOf(splitCsv(text), columns, file.path, place));
    }
    return rows;
}
/** Cells of one line; quotes inside quotes are doubled. A name never spans lines. */
function splitCsv(line) {
    const cells = [...`,${line}`.matchAll(/,(?:"([^"]*(?:""[^"]*)*)"|([^,]*))/g)];
    return cells.map((cell) => cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
}
function csv_rowOf(cells, columns, file, place) {
    const cell = (name) => cells[columns.indexOf(name)] ?? '';
    const name = cells[0];
    const unit = cell('time_unit');
    if (cell('error_occurred') === 'true')
        return { name, place, error: cell('error_message') };
    if (cell('error_occurred') === 'false')
        return { name, place, skipped: cell('error_message') };
    // BigO rows have the curve (`NlgN`) for a unit, RMS rows have none, and neither has iterations.
    if (cell('iterations') === '' && /_(?:BigO|RMS)$/.test(name))
        return { name, place, fit: true };
    if (cells.length !== columns.length) {
        const found = `${cells.length} cells where the header has ${columns.length}`;
        throw new FormatFailure(file, place, `${found} (${cells.length < columns.length ? 'cut short' : 'two rows in one'}?)`);
    }
    const figure = (column) => {
        const value = Number(cell(column));
        if (cell(column) === '' || Number.isNaN(value))
            throw new FormatFailure(file, place, `${column} should be a number, found ${JSON.stringify(cell(column))}`);
        return value;
    };
    const counters = columns.filter((column, index) => (index > 9 || column.endsWith('_per_second')) && cell(column) !== '');
    return {
        name,
        place,
        ratio: unit === '',
        real: figure('real_time'),
        cpu: figure('cpu_time'),
        unit: unit === '' ? 'ns' : unit,
        iterations: figure('iterations'),
        counters: new Map(counters.map((column) => [column, figure(column)])),
    };
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark/rows.js
/** Rows of a report, whatever it was written in, put together to benchmarks. */


const suffix = /_(mean|median|stddev|cv|min|max|BigO|RMS)$/;
/** The aggregate that a name ends with; only a hint, for reports that do not mark aggregates. */
function aggregateOf(name) {
    return suffix.exec(name)?.[1];
}
/** Reports without run_name: a suffix counts where the benchmark itself, or a second of its aggregates,
 *  stands beside it. A benchmark whose own name ends with `_max` stays one. */
function settleAggregates(rows) {
    const plain = new Set(rows.map(({ name }) => name));
    const stems = rows.map(({ name }) => (suffix.test(name) ? name.replace(suffix, '') : undefined));
    return rows.map((row, index) => {
        const stem = stems[index];
        if (row.key !== undefined || stem === undefined || row.fit === true)
            return row;
        const siblings = stems.filter((other) => other === stem).length;
        const sure = plain.has(stem) || siblings > 1;
        return sure ? { ...row, name: stem, aggregate: aggregateOf(row.name) } : { ...row, aggregate: undefined };
    });
}
function addBenchmarks(all, into) {
    const groups = new Map();
    for (const row of settleAggregates(all)) {
        if (row.fit === true) {
            into.ignore(row.place, row.name, 'a fitted complexity (BigO, RMS), no measurement');
            continue;
        }
        const key = row.key ?? row.name;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [row]);
        else
            group.push(row);
    }
    for (const rows of groups.values())
        rows_addBenchmark(rows, into);
}
function rows_addBenchmark(rows, into) {
    const { name, place } = rows[0];
    const options = { place };
    const failed = rows.find(({ error }) => error !== undefined);
    if (failed !== undefined) {
        into.fail(name, failed.error, options);
        return;
    }
    const skipped = rows.find(({ skipped: message }) => message !== undefined);
    if (skipped !== undefined) {
        into.skip(name, skipped.skipped, options);
        return;
    }
    const repetitions = rows.filter(({ aggregate }) => aggregate === undefined);
    const centre = rows.find(rows_isTime('median')) ?? rows.find(rows_isTime('mean'));
    if (repetitions.length === 0 && centre === undefined) {
        for (const row of rows)
            into.ignore(row.place, row.name, 'an aggregate of a benchmark that is not in the report');
        return;
    }
    const deviation = rows.find(rows_isTime('stddev'));
    const known = rows.filter(({ aggregate }) => aggregate !== undefined);
    if (known.length > 0)
        into.ignore(place, `${name}: ${known.map(({ aggregate }) => aggregate).join(', ')}`, 'aggregates, no benchmarks of their own');
    const figures = figuresOf(repetitions, centre, deviation);
    into.add(name, distinctMetrics(figures), options);
}
const rows_isTime = (wanted) => (row) => row.aggregate === wanted && row.ratio !== true;
/** Counters whose meaning the library itself fixes. */
const counterMeaning = {
    bytes_per_second: { unit: 'B/s', name: 'bytes_per_second', better: 'higher', repeats: 'time' },
    items_per_second: { unit: '1/s', name: 'items_per_second', better: 'higher', repeats: 'time' },
    allocs_per_iter: { unit: '1', name: 'allocations', better: 'lower', exact: true },
    max_bytes_used: { unit: 'B', name: 'max_bytes_used', better: 'lower', exact: true },
    total_allocated_bytes: { unit: 'B', name: 'bytes', better: 'lower', exact: true },
    net_heap_growth: { unit: 'B', name: 'net_heap_growth', better: 'lower', exact: true },
    // libpfm counters of --benchmark_perf_counters.
    INSTRUCTIONS: { unit: '1', name: 'instructions', better: 'lower' },
    CYCLES: { unit: '1', name: 'cycles', better: 'lower' },
};
function figuresOf(repetitions, centre, deviation) {
    const first = repetitions[0] ?? centre;
    const figure = (of, meaning) => {
        const samples = repetitions.flatMap((row) => of(row) ?? []);
        const told = centre === undefined ? undefined : of(centre);
        const spread = deviation === undefined ? undefined : of(deviation);
        return {
            ...meaning,
            value: told ?? medianOf(samples),
            summary: summaryOf(samples.length, centre),
            // Of a single repetition its iterations: that is what its one figure is the mean of.
            count: samples.length > 1 ? samples.length : (wholeOf(first.iterations) ?? samples.length),
            samples,
            order: 'time',
            spread: spread === undefined ? undefined : { kind: 'standard-deviation', value: spread },
        };
    };
    const unit = first.unit ?? 'ns';
    const counters = [
        ...new Set([...repetitions, ...(centre === undefined ? [] : [centre])].flatMap((row) => [...(row.counters?.keys() ?? [])])),
    ];
    return [
        figure(({ real }) => real, { unit, name: 'time' }),
        figure(({ cpu }) => cpu, { unit, name: 'cpu-time' }),
        ...counters.map((key) => figure((row) => row.counters?.get(key), (Object.hasOwn(counterMeaning, key) ? counterMeaning[key] : undefined) ?? plainCounter(key))),
    ];
}
function wholeOf(iterations) {
    return Number.isInteger(iterations) ? iterations : undefined;
}
/** What a user's counter counts, and which way is good, cannot be told. */
function plainCounter(key) {
    return { unit: '1', name: key, better: 'unknown' };
}
/** One repetition is the mean over its iterations; of several we take the median, as the library does. */
function summaryOf(samples, centre) {
    if (centre !== undefined)
        return centre.aggregate === 'median' ? 'median' : 'mean';
    return samples === 1 ? 'mean' : 'median';
}

;// CONCATENATED MODULE: ./lib/formats/google-benchmark/google-benchmark.js
/** Google Benchmark: JSON (`--benchmark_out=FILE` or `--benchmark_format=json`), CSV and the console table.
 *
 *  Takes one file per benchmark program, gives one benchmark per `run_name` with one sample per
 *  repetition. Aggregates (mean, median, stddev, cv, BigO, RMS) are no benchmarks: they give centre and
 *  spread, and stand in for the repetitions where only they were reported. Counters are metrics of
 *  their own. Refuses truncated JSON and runs in which no benchmark matched. Source: json_reporter.cc. */






const googleBenchmark = fileFormat({
    name: 'google-benchmark',
    title: 'Google Benchmark',
    looks,
    read: (file, into) => {
        if (startsLikeJson(file)) {
            const root = readJson(file);
            const cores = root.at('context').at('num_cpus').anyNumber();
            if (cores !== undefined)
                into.machine = { cores };
            addBenchmarks(root.at('benchmarks').items().map(google_benchmark_rowOf), into);
        }
        else if (csvHeader.test(tryText(file) ?? ''))
            addBenchmarks(readCsv(file, into), into);
        else
            addBenchmarks(console_readConsole(file, into), into);
    },
    nothing: 'no benchmark of Google Benchmark ran',
});
function looks(file) {
    const root = tryJson(file);
    if (root !== undefined)
        return looksLikeReport(root);
    const text = startsLikeJson(file) ? '' : (tryText(file)?.slice(0, 100_000) ?? '');
    return csvHeader.test(text) || consoleHeader.test(text);
}
function looksLikeReport(root) {
    const context = root.at('context');
    if (!context.isObject || !root.at('benchmarks').isArray)
        return false;
    const rows = root.at('benchmarks').items();
    if (rows.length === 0)
        return context.has('library_build_type') || context.has('mhz_per_cpu');
    const marks = ['real_time', 'cpu_time', 'error_occurred', 'skipped', 'real_coefficient', 'rms'];
    return rows.every((row) => row.at('name').isString && marks.some((mark) => row.has(mark)));
}
/** Fields that are no counters; everything else that is a number is one. */
const fields = new Set([
    'name',
    'family_index',
    'per_family_instance_index',
    'run_name',
    'run_type',
    'repetitions',
    'repetition_index',
    'threads',
    'aggregate_name',
    'aggregate_unit',
    'iterations',
    'real_time',
    'cpu_time',
    'time_unit',
    'label',
    'error_occurred',
    'error_message',
    'skipped',
    'skip_message',
    'big_o',
    'rms',
    'cpu_coefficient',
    'real_coefficient',
]);
function google_benchmark_rowOf(row) {
    const name = row.at('name').string();
    const runName = row.at('run_name').optionalString();
    const place = row.path;
    const key = [runName, ...['family_index', 'per_family_instance_index', 'threads'].map((field) => row.at(field).raw)];
    // Before version 1.5 a row had no run_name, and an aggregate showed in its name only.
    const base = { name: runName ?? name, place, key: runName === undefined ? undefined : JSON.stringify(key) };
    if (row.has('real_coefficient') || row.has('rms'))
        return { ...base, fit: true };
    const aggregate = row.at('run_type').raw === 'aggregate' ? (row.at('aggregate_name').optionalString() ?? '') : undefined;
    if (row.at('error_occurred').raw === true)
        return { ...base, aggregate, error: row.at('error_message').optionalString() ?? '' };
    if (row.at('skipped').raw === true)
        return { ...base, aggregate, skipped: row.at('skip_message').optionalString() ?? '' };
    const counters = row.entries().filter(([field, value]) => !fields.has(field) && value.isNumber);
    return {
        ...base,
        aggregate: aggregate ?? (row.has('run_type') ? undefined : aggregateOf(name)),
        ratio: row.at('aggregate_unit').raw === 'percentage',
        real: figureAt(row, 'real_time'),
        cpu: figureAt(row, 'cpu_time'),
        unit: row.at('time_unit').optionalString() ?? 'ns',
        iterations: row.at('iterations').anyNumber(),
        counters: new Map(counters.map(([field, value]) => [field, value.raw])),
    };
}
/** Manual timing can divide by nothing and print a bare NaN: then the row fails, not the file. */
function figureAt(row, key) {
    const place = row.at(key);
    return place.isNumber ? place.raw : place.number();
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/metrics.js
/** What Gungraun's counters are called, in which unit, and which way is good. The text prints labels
 *  (`RAM Hits`), the JSON keys (`RamHits`); both come out as the same metric. */
/** Labels of the keys that the text does not print as they are. */
const labels = {
    Ir: 'Instructions',
    L1hits: 'L1 Hits',
    L2hits: 'L2 Hits',
    LLhits: 'LL Hits',
    RamHits: 'RAM Hits',
    TotalRW: 'Total read+write',
    EstimatedCycles: 'Estimated Cycles',
    I1MissRate: 'I1 Miss Rate',
    D1MissRate: 'D1 Miss Rate',
    LLiMissRate: 'LLi Miss Rate',
    LLdMissRate: 'LLd Miss Rate',
    LLMissRate: 'LL Miss Rate',
    L1HitRate: 'L1 Hit Rate',
    LLHitRate: 'LL Hit Rate',
    RamHitRate: 'RAM Hit Rate',
    TotalUnits: 'Total units',
    TotalEvents: 'Total events',
    TotalBytes: 'Total bytes',
    TotalBlocks: 'Total blocks',
    TotalLifetimes: 'Total lifetimes',
    AtTGmaxBytes: 'At t-gmax bytes',
    AtTGmaxBlocks: 'At t-gmax blocks',
    AtTEndBytes: 'At t-end bytes',
    AtTEndBlocks: 'At t-end blocks',
    ReadsBytes: 'Reads bytes',
    WritesBytes: 'Writes bytes',
    MaximumBytes: 'Maximum bytes',
    MaximumBlocks: 'Maximum blocks',
    SuppressedErrors: 'Suppressed Errors',
    SuppressedContexts: 'Suppressed Contexts',
    errors: 'Errors',
    contexts: 'Contexts',
    supp_errors: 'Suppressed Errors',
    supp_contexts: 'Suppressed Contexts',
};
/** Tools whose counters have names that another tool's counters may have, too. */
const shared = new Set(['cachegrind', 'memcheck', 'helgrind', 'drd', 'perf']);
/** The metric of one counter. `tool` is Gungraun's name of it in any spelling, empty for Callgrind. */
function counterFigure(tool, key, value, unit) {
    const label = Object.hasOwn(labels, key) ? labels[key] : key;
    const word = tool.toLowerCase();
    const name = `${shared.has(word) ? `${word} ` : ''}${plainName(label)}`;
    if (word === 'perf')
        return { name, value, unit: unit ?? '', better: perfDirection(key) };
    return {
        name,
        value,
        summary: 'single',
        better: direction(label),
        // A rate is a percentage, worked out from counters; it stays one.
        ...(/ Rate$/.test(label)
            ? { unit: '%', as: { unit: '%', factor: 1 } }
            : { unit: / bytes$/.test(label) ? 'B' : '' }),
        // Times of system calls are the only thing that Callgrind measures rather than counts.
        ...(/^Sys(?:Cpu)?Time$/.test(key) ? {} : { exact: true }),
    };
}
/** `RAM Hits` to `RAM hits`, `Instructions` to `instructions`; the tool's short words stay: `Dr`, `I1mr`. */
function plainName(label) {
    if (!/ |^(?:Instructions|Errors|Contexts)$/.test(label))
        return label;
    return label
        .split(' ')
        .map((word) => (/^[A-Z][a-z+]+$/.test(word) ? word.toLowerCase() : word))
        .join(' ');
}
/** More hits of a near cache may mean less misses or more work: unknown. */
function direction(label) {
    if (/^(?:L1|L2|LL)(?: Data)? Hits$|^LL Hit Rate$|^Suppressed /.test(label))
        return 'unknown';
    return label === 'L1 Hit Rate' ? 'higher' : 'lower';
}
function perfDirection(key) {
    return /instruction|cycle|miss|fault|clock|time|elapsed/i.test(key) ? 'lower' : 'unknown';
}
/** What a benchmark is about comes first: the instructions, where they were counted. */
function instructionsFirst(figures) {
    const main = figures.find(({ name }) => name === 'instructions');
    return main === undefined ? [...figures] : [main, ...figures.filter((figure) => figure !== main)];
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/objects.js
/** JSON objects that stand one after the other in a text, each beginning at the start of a line, with
 *  anything between them: what a benchmark printed, cargo's messages. An object may be on one line or
 *  on many. One that is broken is an error, unless another one begins after it and it is no summary of a benchmark. */




function* objectsOf(file, into) {
    const text = textOf(file);
    const lines = new LineCounter(text);
    let at = 0;
    for (;;) {
        const start = nextObject(text, at);
        ignoreLines(text, at, start ?? text.length, lines, 'no JSON', into);
        if (start === undefined)
            return;
        const place = `line ${lines.at(start)}`;
        const next = nextObject(text, start + 1);
        try {
            const { value, end } = parseJsonAt(text, start);
            yield { root: new Json(file.path, value, undefined, ''), place };
            at = end;
        }
        catch (error) {
            if (!(error instanceof JsonMistake))
                throw error;
            if (next === undefined || objects_resembles.test(text.slice(start, next)))
                throw jsonFailure(file.path, text, error);
            into.ignore(place, text.slice(start, start + 400), `no complete JSON (${error.message}); another object begins after it`);
            at = next;
        }
    }
}
/** A summary of a benchmark, or a piece of one. */
const objects_resembles = /"module_path"\s*:/;
/** Offset of the next `{` that begins a line. */
function nextObject(text, from) {
    if (from === 0 && text.startsWith('{'))
        return 0;
    const found = text.indexOf('\n{', Math.max(0, from - 1));
    return found === -1 ? undefined : found + 1;
}
function ignoreLines(text, from, to, lines, because, into) {
    let start = from;
    for (const line of text.slice(from, to).split('\n')) {
        if (line.trim() !== '') {
            const place = `line ${lines.at(start)}`;
            if (objects_resembles.test(line))
                throw new FormatFailure(into.file, place, `a summary behind something else: ${excerpt(line)}`);
            into.ignore(place, line, because);
        }
        start += line.length + 1;
    }
}
/** Line numbers of growing offsets, in one pass over the text. */
class LineCounter {
    text;
    line = 1;
    seen = 0;
    constructor(text) {
        this.text = text;
    }
    at(offset) {
        for (let next = this.text.indexOf('\n', this.seen); next !== -1 && next < offset; next = this.text.indexOf('\n', next + 1)) {
            this.line++;
            this.seen = next + 1;
        }
        return this.line;
    }
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/summaries.js
/** Gungraun's JSON summary of a benchmark. The shape changed with each schema version:
 *
 *  1–2  `callgrind_summary.summaries[].events.Ir.new`, other tools in `tool_summaries`
 *  3    `callgrind_summary.callgrind_run.total.summary.Ir.metrics.Left`
 *  4–6  `profiles[].summaries.total.summary.Callgrind.Ir.metrics.{Left,Both}` (from 5: `{"Int": 1}`)
 *  7    `profiles[].data.total.metrics.Ir.values.new`; Perf has no total, its parts count
 *
 *  The version itself is not looked at: the reader goes by what is there. */




function isSummary(file) {
    const text = tryText(file);
    return (text !== undefined &&
        /^\{/m.test(text) &&
        /"module_path"\s*:/.test(text) &&
        /"(?:profiles|tool_summaries|callgrind_summary)"\s*:/.test(text));
}
function readSummaries(file, into) {
    for (const { root, place } of objectsOf(file, into)) {
        if (root.has('module_path'))
            addSummary(root, place, into);
        else
            into.ignore(place, JSON.stringify(root.raw).slice(0, 400), 'JSON, but no summary of a benchmark');
    }
}
function addSummary(root, place, into) {
    const id = root.at('id').optionalString();
    const name = `${root.at('module_path').string()}${id === undefined || id === '' ? '' : ` ${id}`}`;
    const context = root.at('package_dir').isString && root.at('package_dir').string() !== ''
        ? root.at('package_dir').string()
        : undefined;
    const counters = root.has('profiles') ? profilesOf(root.at('profiles')) : beforeProfiles(root);
    const figures = counters.flatMap(({ tool, metrics, part }) => summaries_figuresOf(tool, metrics, part, place, into));
    const [main, ...others] = instructionsFirst(figures);
    if (main === undefined)
        into.skip(name, 'its tools count nothing (no metrics)', { context, place });
    else
        into.add(name, distinctMetrics([main, ...others]), { context, place });
}
/** From schema 4 on. */
function profilesOf(profiles) {
    return profiles.items().flatMap((profile) => {
        const tool = profile.at('tool').string();
        const data = profile.has('data') ? profile.at('data') : profile.at('summaries');
        const total = data.at('total').has('metrics')
            ? data.at('total').at('metrics')
            : unwrap(data.at('total').at('summary'));
        if (total.isObject && total.entries().length > 0)
            return [{ tool, metrics: total }];
        const parts = data.at('parts').isArray ? data.at('parts').items() : [];
        return parts.flatMap((one, index) => {
            const metrics = one.has('metrics') ? one.at('metrics') : unwrap(one.at('metrics_summary'));
            return [{ tool, metrics, ...(parts.length > 1 ? { part: index + 1 } : {}) }];
        });
    });
}
/** Schemas 1 to 3. */
function beforeProfiles(root) {
    const callgrind = root.at('callgrind_summary');
    const runs = callgrind.at('summaries').isArray ? callgrind.at('summaries').items() : [];
    const own = callgrind.has('callgrind_run')
        ? [{ tool: 'Callgrind', metrics: callgrind.at('callgrind_run').at('total').at('summary') }]
        : runs.map((run, index) => ({ tool: 'Callgrind', metrics: run.at('events'), ...partOf(index, runs.length) }));
    const tools = root.at('tool_summaries').isArray ? root.at('tool_summaries').items() : [];
    return [...(callgrind.missing ? [] : own), ...tools.flatMap(toolBeforeProfiles)];
}
function toolBeforeProfiles(summary) {
    const tool = summary.at('tool').string();
    if (summary.at('summaries').isObject)
        return [{ tool, metrics: unwrap(summary.at('summaries').at('total')) }];
    const runs = summary.at('summaries').items();
    return runs.flatMap((run, index) => [run.at('costs_summary'), run.at('error_summary')].map((metrics) => ({
        tool,
        metrics,
        ...partOf(index, runs.length),
    })));
}
function partOf(index, of) {
    return of > 1 ? { part: index + 1 } : {};
}
/** `{"Callgrind": {…}}` to what is inside; `"None"` for tools that count nothing. */
function unwrap(json) {
    return json.isObject ? (json.entries()[0]?.[1] ?? json) : json;
}
function summaries_figuresOf(tool, metrics, part, place, into) {
    if (!metrics.isObject)
        return [];
    return metrics.entries().flatMap(([key, counter]) => {
        const measured = newSide(counter);
        if (measured.missing) {
            into.ignore(place, `${tool} ${key}`, 'not measured in this run, only in the one before');
            return [];
        }
        const unit = measured.at('unit');
        const figure = counterFigure(tool, key, summaries_numberOf(measured), unit.isString ? unit.string() : undefined);
        return [part === undefined ? figure : { ...figure, name: `part ${part} ${figure.name}` }];
    });
}
/** What this run measured: the left side, or `new`, or the plain number itself. */
function newSide(counter) {
    const sides = ['metrics', 'values'].map((key) => counter.at(key)).find((one) => !one.missing) ?? counter;
    if (sides.has('Both'))
        return sides.at('Both').at(0);
    if (sides.has('Left'))
        return sides.at('Left');
    if (sides.has('Right'))
        return sides.at('Left');
    return sides.has('new') || sides.has('old') ? sides.at('new') : sides;
}
function summaries_numberOf(json) {
    for (const key of ['Int', 'Float', 'value']) {
        if (json.has(key))
            return json.at(key).number();
    }
    return json.number();
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/printed.js
/** Lines that a benchmark printed itself, which `--nocapture` lets through. They end with a line of their own, and
 *  begin behind the name of the benchmark or behind a tool's headline; nothing marks the beginning. So it is the
 *  first name or headline that no counter follows before that end. */

const end = /^\W*end of (?:stdout|stderr)/;
const printed_name = /^\w+(?:::\w+)+(?: .*)?$/;
const headline = /^(?: {2}|\|=)=+ [A-Z]+ =+$/;
/** What shows that a benchmark printed nothing (more), and its counters have come. */
const printed_counted = /^(?: {2}|\| ).*\|(?:[\d.]+|N\/A)\b|^(?: {2}|\| )skipped: /;
/** Whether a line, by its number, is one of them. Names and headlines themselves are not. */
function printedLines(file) {
    const printed = new Set();
    if (/end of std(?:out|err)/.test(tryText(file) ?? ''))
        collect(file, printed);
    return (line) => printed.has(line);
}
function collect(file, printed) {
    /** Lines since the name or headline, and whether a headline may still belong to the name. */
    let since;
    let untouched = false;
    /** All lines since the last name or headline. */
    let all = [];
    for (const { number, text } of linesOf(file)) {
        if (end.test(text)) {
            // Where counters came before the end, they are what the benchmark printed, too.
            for (const line of since ?? all)
                printed.add(line);
            printed.add(number);
            since = undefined;
            all = [];
            continue;
        }
        if (printed_name.test(text) || headline.test(text))
            all = [];
        else
            all.push(number);
        if (printed_counted.test(text))
            since = undefined;
        else if (since === undefined && (printed_name.test(text) || headline.test(text))) {
            since = [];
            untouched = printed_name.test(text);
        }
        else if (untouched && headline.test(text))
            untouched = false;
        else if (since !== undefined) {
            since.push(number);
            untouched = false;
        }
    }
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/totals.js
/** The line that Gungraun and late versions of iai-callgrind end each program with, and how many benchmarks it counts:
 *
 *      Gungraun result: Ok. 2 without regressions; 0 regressed; 0 filtered; 2 benchmarks finished in 8.41992s
 *
 *  A text with fewer has lost some. Where one program has such a line, the others must. */


const totals_result = /^(?:Gungraun|Iai-Callgrind) result: \S+ .*?(\d+) benchmarks? finished in /;
/** How many benchmarks a program says to have finished; undefined for all other lines. */
function totalIn(line) {
    const total = totals_result.exec(line)?.[1];
    return total === undefined ? undefined : Number(total);
}
class Totals {
    count = 0;
    closes = false;
    target;
    /** Programs with benchmarks and without the line. */
    open = [];
    /** A benchmark, whether it has figures or not. */
    add() {
        this.count++;
    }
    /** A program that cargo announces. */
    begin(target) {
        this.leave();
        this.target = target;
    }
    /** Throws a FormatFailure where fewer are there than the program counted. */
    end(total, file, place) {
        const { count } = this;
        this.closes = true;
        this.count = 0;
        if (count >= total)
            return;
        throw new FormatFailure(file, place, `${total} benchmarks finished and ${count} are there`, {
            hint: 'Keep all lines that the tool prints, and let nothing else be printed into them.',
        });
    }
    /** Throws a FormatFailure where a program lacks the line that another one has. */
    finish(file) {
        this.leave();
        const [first] = this.open;
        if (!this.closes || first === undefined)
            return;
        throw endMissing(file, first, 'the line `… benchmarks finished in …` that ends the program is not there');
    }
    leave() {
        if (this.count > 0)
            this.open.push(this.target ?? 'the last benchmarks');
        this.count = 0;
    }
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/text.js
/** Gungraun's terminal output:
 *
 *      bench::group::function short:10
 *        ======= CALLGRIND ====================
 *        Instructions:       1734|1650          (+5.09090%) [+1.04844x]
 *
 *  with the new figure first and the earlier one (or `N/A`) behind the bar; before 0.10 without bar. The
 *  arguments in the name may span lines. With a grid, `|` stands for the indentation. With `--nocapture` what
 *  a benchmark printed stands between its name (or a tool's headline) and `- end of stdout/stderr`. */









const text_header = /^\w+(?:::\w+)+(?: .*)?$/;
const text_headline = /^(?: {2}|\|=)=+ (?<tool>[A-Z]+) =+$/;
const section = /^(?: {2}|\|-)## (?<what>.*)$/;
const text_comparison = /^(?: {2}|\|-)Comparison with /;
const remark = /^(?: {2}|\| )(?:Baselines|Command|Details|<?-* ?end of std)/;
const skipped = /^(?: {2}|\| )(?<message>skipped: .*)$/;
const counter = /^(?: {2}|\| )(?<label>[^\s:|=#-][^:|]*?)(?: \[(?<unit>[^\]]{1,40})\])?:\s+(?<value>[^\s|]+)(?<more>\s*\|.*|\s+\(.*\)|\s*)$/;
const label = /^(?: {2}|\| )(?<label>[^\s:|=#-][^:|]*?)(?: \[(?<unit>[^\]]{1,40})\])?:$/;
const lonely = /^(?: {2}|\| )\s+(?<value>[^\s|]+)\|.*$/;
const text_resembles = /:\s+\d[\d.]*\|(?:\d|N\/A)/;
class TextReader {
    file;
    into;
    current;
    target;
    /** A label that was too long for its line; the value stands in the next one. */
    pending;
    totals = new Totals();
    /** Since 0.10 every counter has a bar, so a line without one was cut. */
    bars = false;
    /** The first name of the text: all of one program begin alike. */
    first;
    constructor(file, into) {
        this.file = file;
        this.into = into;
    }
    read() {
        const printed = printedLines(this.file);
        for (const line of linesOf(this.file)) {
            if (!printed(line.number))
                this.count(line);
            if (printed(line.number))
                this.ignore(line, 'what a benchmark printed');
            else if (line.text.trim() === '')
                this.blank();
            else if (/^(?: {2}|\|)/.test(line.text))
                this.indented(line);
            else
                this.outer(line);
        }
        this.refuseHeader();
        refuseHalfLine(this.file, (line) => !this.isHalfName(line));
        this.finish();
        this.totals.finish(this.file.path);
    }
    /** A last line without an end that stops within a name, or in a colour of it. */
    isHalfName(line) {
        const plain = stripColours(line);
        const text = plain.replace(/\u001b.*/, '');
        const first = this.first?.slice(0, this.first.indexOf('::'));
        if (/^\w+(?:::\w+)*:{1,2}$/.test(text) || (text !== plain && text_header.test(text)))
            return true;
        return text !== '' && first?.startsWith(text) === true;
    }
    /** Where programs begin and end, each with what it counted. */
    count({ text, number }) {
        const target = targetIn(text);
        if (target !== undefined) {
            this.finish();
            this.totals.begin(target);
        }
        const total = totalIn(text);
        if (total === undefined)
            return;
        this.finish();
        this.totals.end(total, this.file.path, `line ${number}`);
    }
    /** A name at the very end: its counters are missing. */
    refuseHeader() {
        const current = this.current;
        if (current === undefined || current.indented)
            return;
        throw endMissing(this.file.path, `line ${current.line}`, `no counters follow the name ${excerpt(current.name)}`);
    }
    blank() {
        if (this.current?.indented === true)
            this.finish();
    }
    /** A line without indentation: a name, the rest of a name, or something else. */
    outer(line) {
        this.target = targetIn(line.text) ?? this.target;
        const open = this.current !== undefined && !this.current.indented;
        if (open && /^- end of std/.test(line.text)) {
            this.current.name = this.current.name.split('\n', 1)[0];
        }
        else if (text_header.test(line.text)) {
            this.finish();
            this.first ??= line.text;
            this.current = {
                name: line.text.trim(),
                line: line.number,
                target: this.target,
                figures: [],
                tool: '',
                part: undefined,
                parts: [],
                comparing: false,
                indented: false,
            };
        }
        else if (open && /^\S+ [^ :]*:/.test(this.current.name))
            this.current.name += `\n${line.text}`;
        else {
            this.finish();
            this.ignore(line, 'no counter');
        }
    }
    indented(line) {
        const { text } = line;
        if (this.current === undefined) {
            refuseMissed(this.file.path, `line ${line.number}`, line.text, text_resembles);
            this.ignore(line, 'no counter of a benchmark');
            return;
        }
        this.current.indented = true;
        const tool = text_headline.exec(text)?.groups?.['tool'];
        const part = section.exec(text)?.groups?.['what'];
        const message = skipped.exec(text)?.groups?.['message'];
        if (tool !== undefined)
            this.beginTool(tool);
        else if (part !== undefined)
            this.beginPart(part);
        else if (message !== undefined)
            this.skip(message);
        else if (text_comparison.test(text)) {
            this.current.comparing = true;
            this.ignore(line, 'a comparison with another benchmark');
        }
        else if (remark.test(text))
            this.ignore(line, 'a remark');
        else if (this.current.comparing)
            this.ignore(line, 'a comparison with another benchmark');
        else
            this.readCounter(line);
    }
    beginTool(tool) {
        this.current.tool = tool;
        this.current.part = undefined;
    }
    beginPart(what) {
        const current = this.current;
        current.part = undefined;
        if (what.trim() === 'Total')
            current.parts.length = 0;
        else {
            current.part = [];
            current.parts.push(current.part);
        }
    }
    skip(message) {
        this.totals.add();
        this.into.skip(this.nameOf(this.current), message, {
            context: this.current.target,
            place: `line ${this.current.line}`,
        });
        this.current = undefined;
    }
    readCounter(line) {
        const found = counter.exec(line.text)?.groups;
        const value = this.pending === undefined ? undefined : lonely.exec(line.text)?.groups?.['value'];
        const bare = label.exec(line.text)?.groups;
        if (found !== undefined) {
            this.checkBar(found['more'], line);
            this.add(found['label'], found['unit'], found['value'], line);
        }
        else if (value !== undefined)
            this.add(this.pending.label, this.pending.unit, value, line);
        else if (bare === undefined) {
            refuseMissed(this.file.path, `line ${line.number}`, line.text, text_resembles);
            this.ignore(line, 'no counter');
        }
        this.pending = found === undefined && bare !== undefined ? { label: bare['label'], unit: bare['unit'] } : undefined;
    }
    checkBar(more, line) {
        const bar = more.trimStart().startsWith('|');
        if (this.bars && !bar)
            throw this.failure(line, `a counter that is cut short: ${excerpt(line.text)}`);
        this.bars ||= bar;
    }
    add(name, unit, printed, line) {
        const current = this.current;
        if (printed === 'N/A') {
            this.ignore(line, 'not measured in this run, only in the one before');
            return;
        }
        if (!/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(printed)) {
            throw this.failure(line, `${name} should be a number, found ${JSON.stringify(printed.slice(0, 60))}`);
        }
        const figure = counterFigure(current.tool, name, Number(printed), unit);
        (current.part ?? current.figures).push(figure);
    }
    finish() {
        const current = this.current;
        this.current = undefined;
        this.pending = undefined;
        if (current === undefined)
            return;
        const parts = current.parts.flatMap((figures, index) => figures.map((figure) => ({ ...figure, name: `part ${index + 1} ${figure.name}` })));
        const [main, ...others] = instructionsFirst([...current.figures, ...parts]);
        const options = { context: current.target, place: `line ${current.line}` };
        if (main !== undefined || current.indented)
            this.totals.add();
        if (main !== undefined)
            this.into.add(this.nameOf(current), distinctMetrics([main, ...others]), options);
        else if (current.indented)
            this.into.skip(this.nameOf(current), 'its tools count nothing', options);
        else
            this.into.ignore(`line ${current.line}`, current.name, 'no counters follow');
    }
    nameOf(current) {
        return current.name.replaceAll('\n', ' ');
    }
    ignore(line, because) {
        this.into.ignore(`line ${line.number}`, line.text, because);
    }
    failure(line, found) {
        return new FormatFailure(this.file.path, `line ${line.number}`, found);
    }
}

;// CONCATENATED MODULE: ./lib/formats/gungraun/gungraun.js
/** Gungraun (before 2025: iai-callgrind): counters of one run under Valgrind's tools, from its terminal
 *  text of every version, from `--output-format=json`, and from the `summary.json` files of
 *  `--save-summary` (schemas 1 to 7).
 *
 *  Only the new run's figures are read, never those of the last run or of another benchmark that stand
 *  beside them. Each counter is a metric; those of Cachegrind and of the error checkers carry the tool's
 *  name. The text names a benchmark `module::group::function id:arguments`, the JSON without arguments. */




/** A headline of a tool, a counter beside an earlier one, or (before 0.10) a counter that iai has not. */
const own = /^(?: {2}|\|=)=+ [A-Z]+ =+$|^(?: {2}|\| )[A-Z][\w+ -]*: +[\d.]+\|(?:[\d.]+|N\/A) +\(|^ {2}(?:L1 Data Hits|L1 Hits|RAM Hits): +\d+/;
const gungraun = fileFormat({
    name: 'gungraun',
    title: 'Gungraun (iai-callgrind)',
    nothing: 'no benchmark with counters, neither as text nor as JSON summary',
    looks: (file) => isSummary(file) || anyLine(file, (text) => own.test(text)),
    read: (file, into) => {
        if (isSummary(file))
            readSummaries(file, into);
        else
            new TextReader(file, into).read();
    },
});

;// CONCATENATED MODULE: ./lib/formats/hyperfine/exit-codes.js
/** Which runs of a command count, by the codes that they ended with. */
/** @param codes one a run; null where a signal ended the command */
function exitCodes(codes) {
    const failed = codes.filter((code) => code !== 0);
    if (failed.length === 0)
        return { kind: 'measured' };
    const kinds = [...new Set(failed)].map((code) => (typeof code === 'number' ? `code ${code}` : 'a signal'));
    const ended = `${failed.length} of ${codes.length} runs ended with ${kinds.join(', ')}`;
    if (failed.length < codes.length) {
        const note = `${ended}, and only the ${codes.length - failed.length} that succeeded are counted`;
        return { kind: 'measured', keep: codes.map((code) => code === 0), note };
    }
    if (kinds.length > 1)
        return { kind: 'failed', message: `no run succeeded: ${ended}` };
    return { kind: 'measured', ended: kinds[0], note: `${ended}; failures were ignored when measuring` };
}

;// CONCATENATED MODULE: ./lib/formats/hyperfine/measurements.js
/** The results of hyperfine 2: each run is an object, with a value and a unit for each metric.
 *
 *      { "command": "sleep 1", "name": "one", "parameters": { "d": { "value": "1" } },
 *        "measurements": [{ "time_wall_clock": { "value": 1.002, "unit": "second" }, …, "exit_code": 0 }] }
 *
 *  Version 1 wrote a name in the place of the command, so that the name counts here, too, where there is one. */


const time = 'time_wall_clock';
const memory = 'memory_peak_resident';
const measurements_units = { second: 's', byte: 'B' };
/** Parts of the same time, which version 1 has without runs. */
const parts = ['time_cpu', 'time_user', 'time_system', 'exit_code'];
function isMeasured(result) {
    return result.at('measurements').isArray;
}
function readMeasured(result, into) {
    const name = result.at('name').isString ? result.at('name').string() : result.at('command').string();
    const options = { place: result.path, context: parametersOf(result) };
    const runs = result.at('measurements').items();
    if (runs.length === 0)
        result.at('measurements').fail('at least one run');
    const told = runs.some((run) => run.has('exit_code'));
    const codes = exitCodes(told ? runs.map((run) => run.at('exit_code').raw) : []);
    if (codes.kind === 'failed') {
        into.fail(name, codes.message, options);
        return;
    }
    const kept = runs.filter((_, run) => codes.keep?.[run] ?? true);
    into.add(name, [{ ...measurements_figureOf('time', time, kept), ended: codes.ended }, ...optional('memory', memory, kept)], options);
    if (codes.note !== undefined)
        into.ignore(result.at('measurements').path, name, codes.note);
    const others = runs[0].entries().flatMap(([key]) => ([time, memory, ...parts].includes(key) ? [] : [key]));
    if (others.length > 0)
        into.ignore(result.at('measurements').path, others.join(', '), 'metrics that are not read');
}
function optional(name, key, runs) {
    return runs.every((run) => run.at(key).isObject) ? [measurements_figureOf(name, key, runs)] : [];
}
/** The median, with all runs in the order of time. */
function measurements_figureOf(name, key, runs) {
    const samples = runs.map((run) => run.at(key).at('value').number());
    const printed = runs[0].at(key).at('unit');
    const unit = measurements_units[printed.string()] ?? printed.fail('the unit `second` or `byte`');
    const count = samples.length;
    if (count === 1)
        return { name, value: samples[0], unit, summary: 'single', count };
    return { name, value: medianOf(samples), unit, summary: 'median', count, samples, order: 'time' };
}
/** As of version 1: `arg=a, cmd=echo`. */
function parametersOf(result) {
    const parameters = result.at('parameters');
    if (!parameters.isObject)
        return undefined;
    const pairs = parameters.entries().map(([key, one]) => `${key}=${(one.isObject ? one.at('value') : one).printed}`);
    return pairs.length === 0 ? undefined : pairs.join(', ');
}

;// CONCATENATED MODULE: ./lib/formats/hyperfine/hyperfine.js
/** hyperfine's `--export-json`, of versions 1 and 2. Seconds; the single runs are in time order, already corrected for the
 *  start of the shell, so that very short commands can have times of zero.
 *
 *  Commands that ended with a code other than zero are in the file only where the user asked for it
 *  (`--ignore-failure`). Where some runs succeeded, only these count: a run that broke off early says nothing
 *  of how long the command takes. Where all ended with the same code, that is what the command does, and they
 *  count, with a note, and beside such as ended alike. Where all failed, and in several ways, the benchmark failed.
 *  User and system time are means without runs, of the same work, and are left out; the memory of each run is a
 *  metric. */




const hyperfine = fileFormat({
    name: 'hyperfine',
    title: 'hyperfine',
    looks: (file) => {
        const results = tryJson(file)?.at('results');
        return results?.isArray === true && results.items().length > 0 && results.items().every(isResult);
    },
    read: (file, into) => {
        for (const result of readJson(file).at('results').items())
            readResult(result, into);
    },
    nothing: 'hyperfine ran no command',
});
function isResult(result) {
    return result.at('command').isString && (result.has('mean') || result.has('times') || isMeasured(result));
}
function readResult(result, into) {
    if (isMeasured(result)) {
        readMeasured(result, into);
        return;
    }
    const name = result.at('command').string();
    const options = { place: result.path, context: hyperfine_parametersOf(result) };
    const codes = exitCodesOf(result);
    if (codes.kind === 'failed') {
        into.fail(name, codes.message, options);
        return;
    }
    const { keep } = codes;
    const all = result.at('times').optionalNumbers();
    if (keep !== undefined && all?.length !== keep.length) {
        result.at('times').fail(`${keep.length} times, one for each exit code, because some runs failed`);
    }
    const chosen = (list) => (keep === undefined ? list : list.filter((_, run) => keep[run]));
    const times = all === undefined ? undefined : chosen(all);
    const median = keep === undefined ? result.at('median').optionalNumber() : medianOf(times);
    const sd = keep === undefined ? result.at('stddev').anyNumber() : undefined;
    const time = {
        value: median ?? result.at('mean').number(),
        unit: 's',
        summary: times?.length === 1 ? 'single' : median === undefined ? 'mean' : 'median',
        count: times?.length,
        samples: times,
        order: 'time',
        spread: sd === undefined ? undefined : { kind: 'standard-deviation', value: sd },
        ended: codes.ended,
    };
    into.add(name, [time, ...memoryOf(result, keep)], options);
    if (codes.note !== undefined)
        into.ignore(result.at('exit_codes').path, name, codes.note);
}
/** Peak memory per run, which newer versions add. */
function memoryOf(result, keep) {
    const all = result.at('memory_usage_byte').optionalNumbers();
    const samples = keep?.length === all?.length ? all?.filter((_, run) => keep?.[run] ?? true) : all;
    if (samples === undefined || samples.length === 0)
        return [];
    return [
        {
            name: 'memory',
            value: medianOf(samples),
            unit: 'B',
            summary: 'median',
            count: samples.length,
            samples,
            order: 'time',
        },
    ];
}
/** `arg=a, cmd=echo`: tells commands of the same name apart. */
function hyperfine_parametersOf(result) {
    const parameters = result.at('parameters');
    if (!parameters.isObject)
        return undefined;
    const pairs = parameters.entries().map(([key, value]) => `${key}=${value.printed}`);
    return pairs.length === 0 ? undefined : pairs.join(', ');
}
function exitCodesOf(result) {
    const codes = result.at('exit_codes');
    return codes.isArray ? exitCodes(codes.list()) : { kind: 'measured' };
}

;// CONCATENATED MODULE: ./lib/formats/iai/iai.js
/** iai: counts of one run under Cachegrind, which repeat exactly.
 *
 *      bench_fibonacci_short
 *        Instructions:                1735 (No change)
 *        L1 Accesses:                 2364 (+0.5%)
 *
 *  The changes that it prints are against its own last run and are left out. */







/** Fewer accesses of a near cache may mean less work or more misses, so their direction is unknown. */
const counters = {
    Instructions: { name: 'instructions', better: 'lower' },
    'L1 Accesses': { name: 'L1 accesses', better: 'unknown' },
    'L2 Accesses': { name: 'L2 accesses', better: 'unknown' },
    'RAM Accesses': { name: 'RAM accesses', better: 'lower' },
    'Estimated Cycles': { name: 'estimated cycles', better: 'lower' },
};
const iai_counter = /^\s+(?<label>Instructions|(?:L1|L2|RAM) Accesses|Estimated Cycles):\s+(?<value>\S+)(?:\s+\(.*\))?\s*$/;
const iai_resembles = /(?:Instructions|Accesses|Estimated Cycles):\s+\d/;
const iai_own = /^\s+L1 Accesses:\s+\d+\s*(?:\(.*\))?$/;
const iai = fileFormat({
    name: 'iai',
    title: 'iai',
    nothing: 'no benchmark with a line such as `  Instructions:  1735`',
    looks: (file) => anyLine(file, (text) => iai_own.test(text)),
    read: iai_readLines,
});
function iai_readLines(file, into) {
    let name;
    let target;
    let figures = [];
    const finish = () => {
        const [main, ...others] = figures;
        if (name !== undefined && main !== undefined) {
            // It is the last of the five that iai always prints.
            if (others.at(-1)?.name !== 'estimated cycles') {
                throw new FormatFailure(file.path, `line ${name.number}`, `the counters of ${name.text.trim().slice(0, 100)} are cut short`);
            }
            into.add(name.text.trim(), distinctMetrics([main, ...others]), { context: target, place: `line ${name.number}` });
        }
        else if (name !== undefined)
            into.ignore(`line ${name.number}`, name.text, 'no counters follow');
        name = undefined;
        figures = [];
    };
    for (const line of linesOf(file)) {
        const found = iai_counter.exec(line.text)?.groups;
        if (found !== undefined) {
            if (name === undefined)
                throw new FormatFailure(file.path, `line ${line.number}`, 'a counter without a benchmark before it');
            figures.push(iai_figureOf(found['label'], found['value'], file, line.number));
        }
        else if (line.text.trim() !== '') {
            finish();
            target = targetIn(line.text) ?? target;
            if (/^\S/.test(line.text))
                name = line;
            else {
                refuseMissed(file.path, `line ${line.number}`, line.text, iai_resembles);
                into.ignore(`line ${line.number}`, line.text, 'no counter');
            }
        }
    }
    finish();
}
function iai_figureOf(label, printed, file, line) {
    if (!/^\d+$/.test(printed)) {
        throw new FormatFailure(file.path, `line ${line}`, `${label} should be a count, found ${JSON.stringify(printed.slice(0, 60))}`);
    }
    return { ...counters[label], value: Number(printed), unit: '', summary: 'single', exact: true };
}

;// CONCATENATED MODULE: ./lib/formats/jmh/metrics.js
/** Scores of JMH as figures, one per fork. */

/** More is better in throughput, less in average time, sampled time and single shots. Where mode and
 *  unit contradict each other, somebody edited the file, and nothing is known. */
function metrics_directionOf(mode, unit) {
    const byMode = mode === 'thrpt' ? 'higher' : 'lower';
    const byUnit = parseUnit(unit).better;
    return byUnit === 'unknown' || byUnit === byMode ? byMode : 'unknown';
}
/** The primary metric of each fork, at least one. A fork's score is the mean over its iterations, as
 *  JMH's own score is the mean over all. */
function primaryOf(metric, mode) {
    const unit = metric.at('scoreUnit').string();
    const meaning = { unit, better: metrics_directionOf(mode, unit), name: mode === 'thrpt' ? 'throughput' : 'time' };
    const histogram = histogramOf(metric);
    if (histogram !== undefined)
        return histogram.map((fork) => ({ ...meaning, ...summarise(fork, histogram.length, metric) }));
    const forks = forksOf(metric);
    if (forks.length <= 1)
        return [{ ...meaning, value: metric.at('score').number(), summary: 'mean', ...iterationsOf(forks[0]) }];
    return forks.map((samples) => ({ ...meaning, value: meanOf(samples), summary: 'mean', ...iterationsOf(samples) }));
}
function iterationsOf(samples) {
    return samples === undefined ? {} : { count: samples.length, samples, order: 'time' };
}
/** Iterations of each fork that has any; empty where raw data were left out (-Djmh.json.rawData=false). */
function forksOf(metric) {
    const raw = metric.at('rawData');
    if (raw.missing)
        return [];
    return raw
        .items()
        .filter((fork) => fork.items().length > 0)
        .map((fork) => fork.numbers());
}
/** Sampled times are kept as counts per value and iteration; their order within an iteration is lost. */
function histogramOf(metric) {
    const raw = metric.at('rawDataHistogram');
    if (raw.missing)
        return undefined;
    const forks = raw.items().map((fork) => fork.items().flatMap(binsOf));
    const filled = forks.filter((fork) => fork.length > 0);
    return filled.length === 0 ? undefined : filled;
}
/** The bins of one iteration. There may be millions, so that a cursor is only made for a wrong one. */
function binsOf(iteration) {
    const bins = Array.isArray(iteration.raw) ? iteration.raw : iteration.fail('an array of bins');
    return bins.map((bin, index) => {
        const [value, count] = Array.isArray(bin) ? bin : [];
        if (typeof value === 'number' && Number.isFinite(value) && Number.isSafeInteger(count) && count > 0) {
            return [value, count];
        }
        return iteration.at(index).fail('a value and how often it was measured');
    });
}
function summarise(fork, forks, metric) {
    const count = fork.reduce((sum, [, times]) => sum + times, 0);
    const mean = fork.reduce((sum, [value, times]) => sum + value * times, 0) / count;
    return { value: forks === 1 ? metric.at('score').number() : mean, summary: 'mean', count };
}
function meanOf(samples) {
    return samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
}
const percentile = /^p\d+(?:\.\d+)?$/;
/** Secondary metrics, each as one figure per fork (undefined where a fork has none). Without figures (a stack profile) they are ignored. */
function secondariesOf(result, benchmark, mode, forks, into) {
    const place = result.at('secondaryMetrics');
    if (place.missing)
        return [];
    const primaryUnit = result.at('primaryMetric').at('scoreUnit').string();
    return place.entries().flatMap(([label, metric]) => {
        const unit = metric.at('scoreUnit').optionalString() ?? '';
        const score = metric.at('score');
        if (!score.isNumber || !Number.isFinite(score.raw)) {
            into.ignore(metric.path, `${label}: ${score.printed} ${unit}`, 'a profile without a figure');
            return [];
        }
        const meaning = metrics_meaningOf(labelOf(label, benchmark), unit, mode, primaryUnit);
        const isPercentile = percentile.test(meaning.name ?? '');
        return [
            perFork(metric, score.raw, forks).map((figure) => figure === undefined
                ? undefined
                : { ...meaning, ...figure, ...(isPercentile ? { summary: 'percentile' } : {}) }),
        ];
    });
}
/** JMH 1.36 and older put a middle dot before a profiler's names; percentiles repeat the method's name. */
function labelOf(label, benchmark) {
    const method = benchmark.slice(benchmark.lastIndexOf('.') + 1);
    const bare = label.startsWith(`${method}·`) || label.startsWith(`${method}:`) ? label.slice(method.length + 1) : label;
    return bare.replace(/^[·+@]/, '');
}
function perFork(metric, score, forks) {
    const raw = metric.at('rawData').missing ? [] : metric.at('rawData').items();
    const samples = raw.map((fork) => fork
        .items()
        .map((one) => one.anyNumber())
        .filter((one) => one !== undefined));
    const all = samples.flat();
    const isTotal = all.length > 1 &&
        near(score, all.reduce((sum, one) => sum + one, 0)) &&
        !near(score, meanOf(all));
    const summary = isTotal ? 'total' : 'mean';
    if (forks <= 1 || raw.length !== forks) {
        return [
            {
                value: score,
                summary,
                ...(all.length === 0 ? {} : { count: all.length, samples: all, order: 'time' }),
            },
        ];
    }
    return samples.map((fork) => {
        if (fork.length === 0)
            return undefined;
        const value = isTotal ? meanOf(fork) * fork.length : meanOf(fork);
        return { value, summary, count: fork.length, samples: fork, order: 'time' };
    });
}
function near(a, b) {
    return Math.abs(a - b) <= 1e-9 * Math.abs(b);
}
/** What a secondary metric means. Rates of a profiler and counts of collections follow the throughput,
 *  so that neither way is good; per operation, less is. */
function metrics_meaningOf(label, unit, mode, primaryUnit) {
    if (percentile.test(label))
        return { unit, name: label, better: metrics_directionOf(mode, unit) };
    // JMH counts MB by 1024.
    if (/^MB\/s(?:ec)?$/.test(unit))
        return { unit, as: { unit: 'B/s', factor: 2 ** 20 }, name: label, better: 'unknown' };
    if (unit === 'B/op')
        return { unit, name: label, better: 'lower' };
    if (/^(?:#|[^/]*)\/op$/.test(unit) && !/ipc/i.test(label)) {
        return unit === '#/op'
            ? { unit, as: { unit: '1', factor: 1 }, name: label, better: 'lower' }
            : { unit, name: label, better: 'lower' };
    }
    // Members of a group and auxiliary rates are measured as the primary metric is.
    if (unit === primaryUnit)
        return { unit, name: label, better: metrics_directionOf(mode, unit) };
    return { unit, name: label, better: 'unknown' };
}

;// CONCATENATED MODULE: ./lib/formats/jmh/sections.js
/** What JMH's log tells of each benchmark before its table: `# Benchmark: a.B.c`, its mode and its parameters, and the
 *  failure of what threw. The table leaves out what failed, and a text that was cut lacks rows; both are seen here.
 *
 *  ```
 *  # Benchmark mode: Throughput, ops/time
 *  # Benchmark: e.Strings.repeat
 *  # Parameters: (n = 512)
 *  ``` */
const modes = new Map([
    ['Throughput', 'thrpt'],
    ['Average time', 'avgt'],
    ['Sampling time', 'sample'],
    ['Single shot invocation time', 'ss'],
]);
class Sections {
    all = [];
    mode = '';
    failing = false;
    /** A line of the log, without what a build tool puts before it. */
    line(text, line) {
        const [, key, value] = /^# (Benchmark mode|Benchmark|Parameters): (.*\S)\s*$/.exec(text) ?? [];
        const open = this.all.at(-1);
        if (key === 'Benchmark mode')
            this.mode = modes.get(value.split(',', 1)[0]) ?? '';
        else if (key === 'Benchmark')
            this.all.push({ benchmark: value, mode: this.mode, line, params: '', failure: undefined });
        else if (key === 'Parameters' && open !== undefined)
            open.params = value.replace(/^\(|\)$/g, '');
        else if (open !== undefined && this.failing && text.trim() !== '') {
            open.failure ??= text.trim();
            this.failing = false;
        }
        else if (/: +<failure>\s*$|^<failure>\s*$/.test(text))
            this.failing = true;
    }
    /** Sections that no row is about, each with the name that its row would have. None where the table has rows that the
     *  log does not tell of, for then it is not the log of this table. */
    missing(rows) {
        const told = rows.map((row) => this.all.find((section) => isAbout(row, section)));
        if (rows.length === 0 || told.includes(undefined))
            return [];
        // The table leaves out the part of the package that all have.
        const dropped = told[0].benchmark.split('.').length - rows[0].name.split('.').length;
        return this.all
            .filter((section) => !rows.some((row) => isAbout(row, section)))
            .map((section) => ({ ...section, name: sections_nameOf(section, dropped) }));
    }
}
function sections_nameOf({ benchmark, params, mode }, dropped) {
    const list = params === '' ? '' : `:${params.replaceAll(' = ', '=').replaceAll(', ', ',')}`;
    return `${benchmark.split('.').slice(dropped).join('.')}${list} [${mode}]`;
}
function isAbout(row, { benchmark, mode, params }) {
    if (row.mode !== mode)
        return false;
    const printed = row.params.map((param) => param.replace('=', ' = '));
    const hasAll = printed.every((param) => `, ${params}, `.includes(`, ${param}, `));
    return hasAll && printed.join(', ').length === params.length && isShortFor(row.name, benchmark);
}
/** The table shortens packages, to nothing or to letters: `o.s.Words.join`. */
function isShortFor(short, full) {
    const parts = full.split('.');
    const shown = short.split('.');
    const offset = parts.length - shown.length;
    return (offset >= 0 &&
        shown.every((part, index) => {
            const whole = parts[index + offset];
            return part === whole || (part.length === 1 && index < shown.length - 2 && whole.startsWith(part));
        }));
}

;// CONCATENATED MODULE: ./lib/formats/jmh/table.js
/** The table that JMH prints when it is done, in the middle or at the end of its log:
 *
 *  ```
 *  Benchmark              (size)   Mode  Cnt     Score    Error   Units
 *  Sorting.sort               10  thrpt   25  3376.238 ± 14.288  ops/ms
 *  Sorting.sort:gc.count      10  thrpt   25    12.000           counts
 *  ```
 *
 *  Columns are aligned to the right, so that a header's last character is its column's. */







const tableHeader = /^(?:\[(?:info|INFO)\] ?)?Benchmark +(?:\(\S+\) +)*Mode +(?:Cnt|Samples) +Score +(?:Score error|Error) +Units *\r?$/m;
const jmh_table_resembles = /^\S+\s.*\b(?:thrpt|avgt|sample|ss)\s+(?:\d+\s+)?(?:≈ ?)?\d\S*\s+(?:± +\S+ +)?\S+$/;
/** sbt and Maven put this before every line. */
const buildPrefix = /^\[(?:info|INFO)\] ?/;
function readTable(file, into) {
    const log = new IgnoredLines(into, 'no row of the table');
    let header;
    const rows = [];
    const sections = new Sections();
    let hasTable = false;
    for (const { number, text: line } of linesOf(file)) {
        const text = line.replace(buildPrefix, '');
        if (header === undefined)
            sections.line(text, number);
        if (tableHeader.test(text)) {
            header = text;
            hasTable = true;
        }
        // A blank line ends the table; what follows is the build tool's.
        else if (text.trim() === '')
            header = undefined;
        else if (header === undefined) {
            refuseMissed(file.path, `line ${number}`, text, jmh_table_resembles);
            log.add(number, text);
        }
        else {
            log.end();
            rows.push(cut(text, header, file.path, `line ${number}`));
        }
    }
    log.end();
    if (!hasTable)
        throw endMissing(file.path, undefined, 'the table that JMH prints when it is done is not there');
    const mains = rows.filter(({ name }) => !name.includes(':'));
    return [...table_assemble(rows, file.path), ...sections.missing(mains).map((section) => failedRow(section, file))];
}
/** What threw has no row in the table. Throws a FormatFailure where it did not throw: then the table was cut. */
function failedRow({ name, line, failure }, file) {
    if (failure !== undefined)
        return { name, file: file.path, place: `line ${line}`, processes: [], message: failure };
    throw endMissing(file.path, `line ${line}`, `the table has no row for ${name}, which the log says was run`);
}
function cut(text, header, file, place) {
    const words = [...header.matchAll(/Score error|\S+/g)];
    const ends = words.map(({ index, 0: word }) => index + word.length);
    const titles = words.map(([word]) => word);
    const refuse = (found) => {
        throw new FormatFailure(file, place, found, {
            hint: 'Use `-rf json -rff FILE`, whose results are complete and exact.',
        });
    };
    const name = /^\S+/.exec(text)?.[0] ?? refuse('a row of the table without a name');
    const cell = (title) => {
        const column = titles.indexOf(title);
        return text.slice(Math.max(ends[column - 1], name.length), ends[column]).trim();
    };
    const score = table_numberOf(cell('Score')) ??
        refuse(`the score should be a number, found ${JSON.stringify(cell('Score'))} (row cut short?)`);
    const unit = text.trimEnd().split(/\s+/).at(-1);
    const mode = cell('Mode');
    if (text.trimEnd().length < ends.at(-1) - 'Units'.length || !/^(?:thrpt|avgt|sample|ss)$/.test(mode))
        refuse('a row of the table that is cut short');
    if (text.trimEnd().length > ends.at(-1))
        refuse(`something behind a row of the table: ${excerpt(text)}`);
    if (!name.includes(':') && !mainUnits.test(unit))
        refuse(`no unit of JMH: ${JSON.stringify(unit.slice(0, 60))}`);
    const params = titles.filter((title) => /^\(.*\)$/.test(title)).map((title) => `${title.slice(1, -1)}=${cell(title)}`);
    const count = table_numberOf(cell(titles.includes('Cnt') ? 'Cnt' : 'Samples'));
    return { name, params: params.filter((param) => !param.endsWith('=N/A')), mode, count, score, unit, place };
}
/** Of a row that is no secondary result. */
const mainUnits = /^(?:ops\/)?(?:ns|[uµμ]s|ms|s|min|hr|day)(?:\/op)?$/;
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** `3376.238`, with a comma where the locale has one, or `≈ 10⁻³` for what rounds to nothing. */
function table_numberOf(text) {
    const power = /^≈ 10(⁻?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/.exec(text);
    if (power !== null) {
        const digits = [...power[2]].map((digit) => superscripts.indexOf(digit)).join('');
        return Number(`1e${power[1] === '' ? '' : '-'}${digits}`);
    }
    if (text === '≈ 0')
        return 0;
    const plain = /^-?\d+(?:[.,]\d+)?$/.exec(text)?.[0];
    return plain === undefined ? undefined : Number(plain.replace(',', '.'));
}
/** A row `name:label` belongs to the row `name` above it that has the same parameters and mode. */
function table_assemble(rows, file) {
    const done = [];
    for (const row of rows) {
        const { score: value, unit, count, mode } = row;
        const owner = row.name.includes(':')
            ? done.findLast(({ main }) => row.name.startsWith(`${main.name}:`) && sameCase(main, row))
            : undefined;
        if (owner === undefined) {
            const name = mode === 'thrpt' ? 'throughput' : 'time';
            done.push({
                main: row,
                figures: [{ value, unit, name, better: metrics_directionOf(mode, unit), summary: 'mean', count: count ?? 1 }],
            });
            continue;
        }
        const label = labelOf(row.name.slice(owner.main.name.length + 1), owner.main.name);
        owner.figures.push({ ...metrics_meaningOf(label, unit, mode, owner.main.unit), value, summary: 'mean', count });
    }
    return done.map(({ main, figures }) => {
        const params = main.params.length === 0 ? '' : `:${main.params.join(',')}`;
        const processes = [figures];
        return { name: `${main.name}${params} [${main.mode}]`, file, place: main.place, processes };
    });
}
function sameCase(one, other) {
    return one.mode === other.mode && one.params.join() === other.params.join();
}

;// CONCATENATED MODULE: ./lib/formats/jmh/jmh.js
/** JMH: the JSON of `-rf json -rff FILE`, and the table it prints at its end.
 *
 *  Takes one file per run, gives one launch per fork (each fork is a fresh JVM) and one benchmark per
 *  method, parameters and mode, named `class.method:param=value [mode]`. Direction follows the mode: in
 *  throughput more is better, in the other modes less. Secondary results (allocation, percentiles,
 *  groups, auxiliary counters) are metrics of their own. The table has one mean per benchmark and
 *  shortened class names, and gives one launch. Source: JSONResultFormat.java, TextResultFormat.java. */






const jmh = processFormat({
    name: 'jmh',
    title: 'JMH',
    looks: (file) => hasTable(file) || looksLikeResults(tryJson(file)) || hasLog(file),
    read: (file, into) => (hasTable(file) || hasLog(file) ? readTable(file, into) : readResults(file, into)),
    nothing: 'JMH ran no benchmark',
});
/** Asked first, because the log of sbt begins with a bracket, as JSON does. */
function hasTable(file) {
    return tableHeader.test(tryText(file) ?? '');
}
/** The log of a run that was stopped before its table. */
function hasLog(file) {
    const text = tryText(file) ?? '';
    return (jmh_progress.test(text) && /^(?:\[(?:info|INFO)\] ?)?# Benchmark: \S/m.test(text) && !text.includes('"primaryMetric"'));
}
const jmh_progress = /^(?:\[(?:info|INFO)\] ?)?# Run progress: /m;
function looksLikeResults(root) {
    if (root === undefined || !root.isArray)
        return false;
    const results = root.items();
    const isResult = (one) => one.at('benchmark').isString && one.at('mode').isString && one.at('primaryMetric').isObject;
    return results.length > 0 && results.every(isResult);
}
function readResults(file, into) {
    const results = readJson(file).items();
    const first = results[0];
    const runtime = [first?.at('vmName').raw, first?.at('vmVersion').raw]
        .filter((word) => typeof word === 'string')
        .join(' ');
    if (runtime !== '')
        into.machine = { runtime };
    return results.map((result) => jmh_readResult(result, into));
}
function jmh_readResult(result, into) {
    const mode = result.at('mode').string();
    const params = result.at('params').missing ? [] : result.at('params').entries();
    const shown = params.map(([key, value]) => `${key}=${value.isString ? value.raw : JSON.stringify(value.raw)}`);
    const benchmark = result.at('benchmark').string();
    const name = `${benchmark}${shown.length === 0 ? '' : `:${shown.join(',')}`} [${mode}]`;
    const row = { name, file: result.file, place: result.path, context: contextOf(result) };
    const metric = result.at('primaryMetric');
    // What is no number JMH writes as a string: "NaN", "+INF".
    const score = metric.at('score');
    if (score.isString)
        return { ...row, processes: [], message: `JMH recorded a score of ${score.string()}` };
    const primary = primaryOf(metric, mode);
    const secondaries = secondariesOf(result, benchmark, mode, primary.length, into);
    return {
        ...row,
        processes: primary.map((figure, fork) => distinctMetrics([figure, ...secondaries.flatMap((forks) => forks[fork] ?? [])])),
    };
}
/** The same benchmark may stand in a file for several JVMs and thread counts, which its name does not say. */
function contextOf(result) {
    const threads = result.at('threads').anyNumber();
    const jdk = result.at('jdkVersion').raw;
    return [threads === undefined ? [] : `threads=${threads}`, typeof jdk === 'string' ? `jdk=${jdk}` : []]
        .flat()
        .join(',');
}

;// CONCATENATED MODULE: ./lib/formats/js-time/js-time.js
/** What `console.timeEnd` prints: `label: 12.3ms` (Node, Deno, Chrome), `label: 1.234s` and
 *  `label: 1:02.345 (m:ss.mmm)` (Node), `label: 12ms - timer ended` (Firefox), `[12.30ms] label` (Bun).
 *
 *  A label may hold a colon itself, so the last one counts. A label that is printed again and again is
 *  one benchmark measured again and again: its times are samples. `console.timeLog` prints the same line
 *  as `timeEnd` where it is given no further values; nothing in the text tells them apart. */





const plain = /^(?<label>.*\S): (?<value>\d+(?:\.\d+)?(?:e[+-]?\d+)?) ?(?<unit>ns|[uµμ]s|ms|s|min|h)(?: - timer ended)?$/;
const clock = /^(?<label>.*\S): (?:(?<hours>\d+):)?(?<minutes>\d+):(?<seconds>\d+\.\d+) \((?:h:m)?m:ss\.mmm\)$/;
const bracketed = /^\[(?<value>\d+(?:\.\d+)?) ?(?<unit>ns|[uµμ]s|ms|s)\] (?<label>\S.*)$/;
/** A label that goes on where a time ends. */
const js_time_glued = /: \d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s)(?: - timer ended)?(?=[A-Za-z_/(])/;
/** A time in another language, one that something is printed behind without a space, one that lost its number or half of
 *  its unit, a time without a label, and Firefox's word. */
const js_time_resembles = /\S: \d+,\d+ ?(?:ns|[uµμ]s|ms|s)\s*$|\S: \d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s)[A-Za-z]|\S: \d+(?:\.\d+)?[nuµμm]$|\S: (?:-|nan|NaN)(?:ns|[uµμ]s|ms|s)\b|^\s*\d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s)\s*$|- timer ended/;
/** Values behind a time are those of `console.timeLog`, whose timer still runs. */
const logged = /^\s*(?<label>.*\S): \d+(?:\.\d+)?(?:ns|[uµμ]s|ms|s) \S/;
const jsTime = fileFormat({
    name: 'js-time',
    title: 'console.time',
    nothing: 'no line such as `label: 12.3ms`',
    looks: mostlyTimings,
    read: (file, into) => {
        refuseHalfLine(file, (line) => !/: \d[\d.:]*\s?[nuµμm]?$/.test(line));
        const others = new IgnoredLines(into, 'no timer');
        const labels = new Map();
        const running = new Map();
        for (const { number, text } of linesOf(file)) {
            if (text.trim() === '')
                continue;
            const timing = timingOf(text);
            if (timing === undefined) {
                refuseMissed(file.path, `line ${number}`, text, js_time_resembles);
                const label = isTooLongForRow(text) ? undefined : logged.exec(text)?.groups?.['label'];
                if (label !== undefined)
                    running.set(label, { text, place: `line ${number}` });
                others.add(number, text);
                continue;
            }
            others.end();
            refuseGlued(file.path, `line ${number}`, timing.label, js_time_glued);
            const known = labels.get(timing.label);
            if (known === undefined)
                labels.set(timing.label, { timings: [timing], place: `line ${number}` });
            else
                known.timings.push(timing);
        }
        others.end();
        for (const [label, { text, place }] of running) {
            if (!labels.has(label))
                refuseMissed(file.path, place, text, logged);
        }
        for (const [label, { timings, place }] of labels)
            addLabel(label, timings, place, into);
    },
});
/** Other tools print lines that end in a time, too. Only a text that is mostly timers is one of timers. */
function mostlyTimings(file) {
    let timings = 0;
    let others = 0;
    for (const { text } of linesOf(file)) {
        if (text.trim() === '')
            continue;
        if (timingOf(text) === undefined)
            others++;
        else
            timings++;
    }
    return timings > 0 && timings >= others;
}
function timingOf(line) {
    const text = line.trim();
    const simple = (plain.exec(text) ?? bracketed.exec(text))?.groups;
    if (simple !== undefined) {
        return { label: simple['label'], value: Number(simple['value']), unit: simple['unit'] };
    }
    const long = clock.exec(text)?.groups;
    if (long === undefined)
        return undefined;
    const minutes = Number(long['hours'] ?? 0) * 60 + Number(long['minutes']);
    return { label: long['label'], value: minutes * 60 + Number(long['seconds']), unit: 's' };
}
function addLabel(label, timings, place, into) {
    const [first] = timings;
    if (timings.length === 1) {
        into.add(label, [{ ...js_time_figureOf(first.value, first.unit), summary: 'single', count: 1 }], { place });
        return;
    }
    // One unit for all of them: a run slower than a second is printed in seconds, the next one in ms.
    const samples = timings.map(({ value, unit }) => value * milliseconds[unit.replace(/[µμ]/, 'u')]);
    into.add(label, [{ ...js_time_figureOf(medianOf(samples), 'ms'), summary: 'median', count: samples.length, samples, order: 'time' }], { place });
}
function js_time_figureOf(value, unit) {
    return { name: 'time', value, unit };
}
const milliseconds = { ns: 1e-6, us: 1e-3, ms: 1, s: 1e3, min: 6e4, h: 3.6e6 };

;// CONCATENATED MODULE: ./lib/formats/julia/julia.js
/** BenchmarkTools.jl: the JSON of `BenchmarkTools.save(FILE, results)`, in its envelope
 *  `[{versions}, [values]]` or bare.
 *
 *  Takes groups of Trial (all samples, in time order) and TrialEstimate (one figure, of which the file
 *  does not say whether it is a minimum, a median or a mean). Names are the keys from the root, joined by
 *  `/`. Allocations and memory are metrics of their own. Refuses tuning parameters, and comparisons
 *  (TrialJudgement, TrialRatio). Source: serialization.jl, trials.jl. */



const julia = fileFormat({
    name: 'julia',
    title: 'BenchmarkTools.jl',
    looks: (file) => {
        const root = tryJson(file);
        return root !== undefined && valuesOf(root) !== undefined;
    },
    read: (file, into) => readValues(file, into),
    nothing: 'BenchmarkTools saved no trial',
});
const types = ['BenchmarkGroup', 'Trial', 'TrialEstimate', 'Parameters', 'TrialJudgement', 'TrialRatio', 'TagFilter'];
/** The type of a serialised value `["Trial", {…}]`; old versions write the module in front. */
function typeOf(value) {
    const name = value.isArray ? value.at(0).raw : undefined;
    if (typeof name !== 'string' || !value.at(1).isObject || value.raw.length !== 2)
        return undefined;
    const bare = name.replace(/^BenchmarkTools\./, '');
    return types.includes(bare) ? bare : undefined;
}
/** The values that were saved, or undefined where this is no file of BenchmarkTools. */
function valuesOf(root) {
    if (typeOf(root) !== undefined)
        return [root];
    const isEnvelope = root.isArray && root.at(0).at('Julia').isString && root.at(0).has('BenchmarkTools') && root.at(1).isArray;
    return isEnvelope ? root.at(1).items() : undefined;
}
function readValues(file, into) {
    const root = readJson(file);
    const values = valuesOf(root) ?? root.fail('a file of BenchmarkTools.save');
    const version = root.at(0).at('Julia').raw;
    if (typeof version === 'string')
        into.machine = { runtime: `Julia ${version}` };
    const parameters = { found: 0 };
    values.forEach((value, index) => {
        // Several values are saved without names; their position is all there is.
        addValue(value, values.length > 1 ? [`[${index + 1}]`] : [], into, parameters);
    });
    if (into.size === 0 && parameters.found > 0) {
        throw new FormatFailure(file.path, undefined, `a tuning file: ${parameters.found} Parameters and no trial`, {
            hint: 'Save what `run(suite)` returns, not the parameters: BenchmarkTools.save("results.json", run(suite)).',
        });
    }
}
function addValue(value, path, into, parameters) {
    const fields = value.at(1);
    const name = path.join('/');
    switch (typeOf(value)) {
        case 'BenchmarkGroup':
            for (const [key, child] of fields.at('data').entries())
                addValue(child, [...path, key], into, parameters);
            return;
        case 'Trial':
            addTrial(name, fields, into);
            return;
        case 'TrialEstimate':
            addEstimate(name, fields, into);
            return;
        case 'Parameters':
            parameters.found++;
            into.ignore(value.path, name, 'tuning parameters, no result');
            return;
        default:
            // A TrialJudgement or TrialRatio compares two runs, which is no measurement.
            value.fail('a trial, an estimate or a group of them');
    }
}
function addTrial(name, fields, into) {
    const options = { place: fields.path };
    const times = fields.at('times').numbers();
    if (times.length === 0) {
        into.fail(name, 'a trial without a sample', options);
        return;
    }
    const collecting = fields.at('gctimes').missing ? [] : fields.at('gctimes').numbers();
    const collected = collecting.some((time) => time > 0)
        ? [
            {
                value: medianOf(collecting),
                unit: 'ns',
                name: 'gc-time',
                summary: 'median',
                count: collecting.length,
                samples: collecting,
                order: 'time',
            },
        ]
        : [];
    const main = {
        value: medianOf(times),
        unit: 'ns',
        name: 'time',
        summary: 'median',
        count: times.length,
        samples: times,
        order: 'time',
    };
    into.add(name, [main, ...julia_memoryOf(fields), ...collected], options);
}
function addEstimate(name, fields, into) {
    const main = { value: fields.at('time').number(), unit: 'ns', name: 'time' };
    const collected = fields.at('gctime').anyNumber() ?? 0;
    const others = collected > 0 ? [{ value: collected, unit: 'ns', name: 'gc-time' }] : [];
    into.add(name, [main, ...julia_memoryOf(fields), ...others], { place: fields.path });
}
/** What one evaluation allocates: the least of all samples, which repeats. */
function julia_memoryOf(fields) {
    const bytes = fields.at('memory').anyNumber();
    const allocations = fields.at('allocs').anyNumber();
    return [
        bytes === undefined ? [] : { value: bytes, unit: 'B', name: 'bytes', better: 'lower', exact: true },
        allocations === undefined
            ? []
            : { value: allocations, unit: '1', name: 'allocations', better: 'lower', exact: true },
    ].flat();
}

;// CONCATENATED MODULE: ./lib/formats/k6/k6.js
/** k6's end-of-test summary: the data of `handleSummary` (`metrics.X.values`), the older
 *  `--summary-export` (`metrics.X` flat), and the list of `--new-machine-readable-summary`, which has counts
 *  instead of rates, and the checks beside the metrics.
 *
 *  Every metric that measures is a row: trends with their median, mean and percentiles, counters with
 *  their rate, rates with their share. Times are milliseconds. `vus` is what the test was set to, and
 *  ignored. Thresholds that were crossed are listed as ignored, for the gate judges by itself; in the
 *  older export `false` means that the threshold held. */


const k6 = fileFormat({
    name: 'k6',
    title: 'k6',
    looks: (file) => {
        const root = tryJson(file);
        const metrics = root === undefined ? undefined : metricsOf(root);
        return metrics !== undefined && metrics.length > 0 && metrics.every(([, metric]) => k6_kindOf(metric) !== undefined);
    },
    read: (file, into) => {
        const root = readJson(file);
        const seconds = root.at('config').at('duration').anyNumber();
        const metrics = metricsOf(root) ?? root.at('metrics').entries();
        for (const [name, metric] of metrics)
            k6_readMetric(name, metric, seconds, into);
        if (!metrics.some(([name]) => name === 'checks'))
            readChecks(root.at('results').at('checks').at('results'), into);
    },
});
/** Metrics by name: a map in two of the shapes, a list under `results` in the newest. */
function metricsOf(root) {
    const list = root.at('results').at('metrics');
    if (list.isArray) {
        const metrics = list.items();
        const named = metrics.every((metric) => metric.at('name').isString && metric.at('values').isObject);
        return named ? metrics.map((metric) => [metric.at('name').string(), metric]) : undefined;
    }
    return root.at('metrics').isObject ? root.at('metrics').entries() : undefined;
}
const kinds = ['trend', 'counter', 'rate', 'gauge'];
/** The metric's kind: written down in the newer shapes, to be seen from the fields in the older export. */
function k6_kindOf(metric) {
    const values = k6_valuesOf(metric);
    const written = kinds.find((kind) => kind === metric.at('type').raw);
    if (written !== undefined)
        return values === metric ? undefined : written;
    if (values.has('passes') && values.has('fails'))
        return 'rate';
    if (values.has('count') && values.has('rate'))
        return 'counter';
    if (values.has('max') && (values.has('avg') || values.has('med')))
        return 'trend';
    return values.has('max') && values.has('value') ? 'gauge' : undefined;
}
function k6_valuesOf(metric) {
    return metric.at('values').isObject ? metric.at('values') : metric;
}
function k6_readMetric(name, metric, seconds, into) {
    const values = k6_valuesOf(metric);
    const options = { place: metric.path };
    const kind = k6_kindOf(metric);
    noteThresholds(name, metric, into);
    if (kind === undefined)
        metric.fail('a trend, counter, rate or gauge of k6');
    else if (/^vus(?:_max)?$/.test(name))
        into.ignore(metric.path, name, 'what the test was set to, not a measurement');
    else if (kind === 'trend')
        into.add(name, trendOf(name, metric, values), options);
    else if (kind === 'counter')
        into.add(name, counterOf(name, metric, values, seconds), options);
    else if (kind === 'rate')
        into.add(name, [k6_rateOf(name, values)], options);
    else
        into.add(name, [{ name: 'value', unit: k6_unitOf(name, metric), value: values.at('value').number(), better: 'unknown' }], options);
}
/** Phases of a request that are often wholly skipped, so that zero is a fine value of theirs. */
const phases = /^(?:http_req|ws|grpc_req)_(?:blocked|connecting|tls_handshaking|looking_up|sending|receiving|waiting)(?:\{|$)/;
const builtInTimes = /^(?:http_req_\w+|iteration_duration|group_duration|grpc_req_\w+|ws_connecting|ws_session_duration|ws_ping|browser_\w+)(?:\{|$)/;
function trendOf(name, metric, values) {
    const unit = k6_unitOf(name, metric);
    const isTime = unit === 'ms';
    const better = isTime ? 'lower' : 'unknown';
    const median = values.at('med').optionalNumber();
    const main = {
        name: isTime ? (phases.test(name) ? 'duration' : 'time') : 'value',
        unit,
        better,
        value: median ?? values.at('avg').number(),
        summary: median === undefined ? 'mean' : 'median',
        count: values.at('count').anyNumber(),
    };
    const mean = values.at('avg').anyNumber();
    const more = values.entries().filter(([key]) => /^p\(\d/.test(key));
    return [
        main,
        ...(median === undefined || mean === undefined
            ? []
            : [{ name: 'mean', unit, better, value: mean, summary: 'mean' }]),
        ...more.map(([key, value]) => ({ name: key, unit, better, value: value.number(), summary: 'percentile' })),
    ];
}
/** The newest summary has only the count, and the length of the test in its `config`. */
function counterOf(name, metric, values, seconds) {
    const isData = metric.at('contains').raw === 'data' || /^data_(?:sent|received)$/.test(name);
    const isWork = /^(?:http_reqs|iterations|grpc_reqs)(?:\{|$)/.test(name);
    const total = values.at('count').anyNumber();
    const perSecond = total === undefined || seconds === undefined || seconds <= 0 ? undefined : total / seconds;
    const rate = values.at('rate').missing ? perSecond : values.at('rate').number();
    const rates = rate === undefined
        ? []
        : isWork
            ? [{ name: 'throughput', unit: '1/s', value: rate, better: 'higher', summary: 'mean' }]
            : [{ name: 'rate', unit: isData ? 'B/s' : '1/s', value: rate, better: 'unknown', summary: 'mean' }];
    const [main] = rates;
    if (main !== undefined && !values.at('rate').missing)
        return [main];
    const count = {
        name: isData ? 'size' : 'count',
        unit: isData ? 'B' : '1',
        value: values.at('count').number(),
        better: 'unknown',
        summary: 'total',
    };
    return [count, ...rates.filter(({ value }) => value > 0)];
}
/** Checks by their names; `checks` is the share of all of them that passed, as in the older summaries. */
function readChecks(checks, into) {
    if (!checks.isArray || checks.list().length === 0)
        return;
    const items = checks.items();
    const sum = (key) => items.reduce((all, check) => all + check.at(key).count(), 0);
    const [passes, fails] = [sum('passes'), sum('fails')];
    if (passes + fails === 0)
        return;
    const figure = {
        name: 'share',
        unit: '1',
        value: passes / (passes + fails),
        better: 'higher',
        summary: 'mean',
    };
    into.add('checks', [figure], { place: checks.path });
}
/** `checks` should be high, `http_req_failed` low; what another rate counts is not known. */
function k6_rateOf(name, values) {
    const better = /^checks(?:\{|$)/.test(name)
        ? 'higher'
        : /^http_req_failed(?:\{|$)/.test(name)
            ? 'lower'
            : 'unknown';
    const rate = values.has('rate') ? values.at('rate') : values.at('value');
    return { name: 'share', unit: '1', value: rate.number(), better, summary: 'mean' };
}
function k6_unitOf(name, metric) {
    const contains = metric.at('contains').raw;
    if (contains === 'time' || (contains === undefined && builtInTimes.test(name)))
        return 'ms';
    return contains === 'data' ? 'B' : '1';
}
function noteThresholds(name, metric, into) {
    const thresholds = metric.at('thresholds');
    if (!thresholds.isObject)
        return;
    for (const [expression, result] of thresholds.entries()) {
        const crossed = result.isObject ? result.at('ok').raw === false : result.raw === true;
        if (crossed)
            into.ignore(result.path, `${name}: ${expression}`, "a threshold of the test that was crossed; k6's own verdict");
    }
}

;// CONCATENATED MODULE: ./lib/formats/libtest/panics.js
/** The output of failed benchmarks, which libtest prints after all results:
 *
 *      ---- tests::b stdout ----
 *      thread 'main' panicked at src/tests.rs:28:9:
 *      explicit panic */

const panics_longest = 12;
/** The beginning of what each failed benchmark printed. */
function panicsOf(file) {
    const sections = new Map();
    let section;
    for (const { text } of linesOf(file)) {
        const name = /^---- (?<name>.+) stdout ----$/.exec(text)?.groups?.['name'];
        if (name !== undefined) {
            section = [];
            sections.set(name, section);
        }
        else if (/^(?:failures:|test result:)/.test(text))
            section = undefined;
        else if (section !== undefined && section.length < panics_longest)
            section.push(text);
    }
    return new Map([...sections].map(([name, lines]) => [name, panicText(lines.join('\n'))]));
}
/** A panic without its backtrace and without the advice to ask for one, on one line. */
function panicText(output) {
    const lines = output.split('\n', panics_longest).map((line) => line.trim());
    const end = lines.findIndex((line) => /^(?:stack backtrace:|note: )/.test(line));
    return lines
        .slice(0, end === -1 ? lines.length : end)
        .filter((line) => line !== '')
        .join(' ')
        .slice(0, 500);
}

;// CONCATENATED MODULE: ./lib/formats/libtest/events.js
/** One line of `cargo bench -- -Z unstable-options --format json`. Broken JSON is an error: the line may
 *  be a benchmark's that was cut short. */



/** @returns what became of the suite, where the event says so. */
function readEvent(file, text, place, target, into) {
    const event = readJsonLine(file, text, place);
    const type = event.at('type').optionalString();
    const name = event.at('name').optionalString();
    const options = { context: target, place };
    if (type === 'bench' && name !== undefined) {
        const rate = event.at('mib_per_second').optionalNumber();
        into.add(name, timingFigures({
            value: event.at('median').number(),
            unit: 'ns/iter',
            range: event.at('deviation').number(),
            // Called MiB, but the harness divides by a million, as it does for the text's MB/s.
            ...(rate === undefined ? {} : { rate, rateUnit: 'MB/s' }),
        }), options);
    }
    else if (type === 'test' && name !== undefined && event.at('event').raw === 'failed') {
        into.fail(name, events_messageOf(event), options);
    }
    else
        into.ignore(place, text, 'an event without a figure');
    if (type !== 'suite')
        return null;
    return event.at('event').raw === 'started' ? 'started' : 'over';
}
function events_messageOf(event) {
    const message = event.at('message').isString ? event.at('message') : event.at('reason');
    if (message.isString)
        return message.string();
    return event.at('stdout').isString ? panicText(event.at('stdout').string()) : '';
}

;// CONCATENATED MODULE: ./lib/formats/libtest/libtest.js
/** `cargo bench` with Rust's own harness (libtest), its text and its `--format json` lines; also what
 *  imitates it, such as criterion's `--output-format bencher`:
 *
 *      test fib_20 ... bench:      18,794.12 ns/iter (+/- 440.25) = 123 MB/s
 *
 *  The figure is the median; behind `+/-` stands the range (slowest minus fastest). A benchmark that
 *  panicked is `failed`, with the panic's text. The harness prints `ignored` for unit tests as well as
 *  for benchmarks under `#[ignore]`, so these lines name no benchmark and are listed as ignored.
 *  Where two targets have a benchmark of the same name, the target that cargo named goes in front. */










/** Behind `test name ... `, or behind what the benchmark printed meanwhile. */
const libtest_figures = /^bench:\s+(?<value>[\d,]+(?:\.\d+)?|inf|NaN) (?<unit>\S+) \(\+\/- (?<range>[\d,]+(?:\.\d+)?|inf|NaN)\)(?: = (?<rate>[\d,]+(?:\.\d+)?) (?<rateUnit>\S+))?(?: <[^>]*>)?$/;
const libtest_resembles = /\S\/iter \(\+\/- |\bbench:\s+[\d,.]+ \S|\(\+\/- [\d,.]+\)|^test \S.*\s\.{1,2}\s*$/;
const libtest_outcome = /^(?<word>FAILED|ok|ignored)(?:$|[ ,])/;
const beginning = /^running (\d+) tests?$/;
const suite = /^test result: (?:ok|FAILED)\. \d+ passed; (?:.*; (?<measured>\d+) measured)?/;
const libtest_event = /^\s*\{ ?"type": ?"(?:suite|test|bench)"/;
/** What libtest and cargo print around results. A text with nothing else is libtest's, even without a
 *  figure; other harnesses print the same frame, and their own figures with it. */
const libtest_frame = /^(?:running \d+ tests?$|test result: |test .+ \.\.\. |\s+(?:Running|Compiling|Finished|Doc-tests|Downloading|Downloaded|Locking|Updating|Blocking|Fresh) |(?:warning|note|error)\b|\s*$)/;
const libtest = fileFormat({
    name: 'libtest',
    title: 'Rust libtest',
    nothing: 'no line such as `test name ... bench: 1,234 ns/iter (+/- 56)`',
    looks: looksLikeLibtest,
    read: (file, into) => new libtest_Reader(file, into).read(),
});
function looksLikeLibtest(file) {
    if (anyLine(file, (text) => libtest_event.test(text) || libtest_figures.test(testIn(text)?.rest ?? '')))
        return true;
    if (!anyLine(file, (text) => suite.test(text)))
        return false;
    const failed = anyLine(file, (text) => libtest_outcome.exec(testIn(text)?.rest ?? '')?.groups?.['word'] === 'FAILED');
    return failed || !anyLine(file, (text) => !libtest_frame.test(text));
}
/** `test name ... rest`, the name padded. */
function testIn(text) {
    const line = text.trim();
    const at = `${line} `.indexOf(' ... ');
    if (!line.startsWith('test ') || at < 6)
        return undefined;
    return { name: line.slice(5, at).trim(), rest: line.slice(at + 5).trim() };
}
class libtest_Reader {
    file;
    into;
    others;
    target;
    panics;
    /** A benchmark whose name was printed, and whose figures were not yet: it prints something itself. */
    open;
    /** How many lines of tests a target that is not over still owes. */
    owed = 0;
    /** Figures of a target that is not over. */
    measured = 0;
    /** Whether a suite of JSON events began and is not over. */
    eventsOpen = false;
    constructor(file, into) {
        this.file = file;
        this.into = into;
        this.others = new IgnoredLines(into, 'no result line');
    }
    read() {
        for (const { number, text } of linesOf(this.file)) {
            if (text.trim() !== '')
                this.line(text, number);
        }
        this.others.end();
        // Where one began and is not over, that is told as its failure.
        if (this.open === undefined)
            this.refuseOwed(undefined);
        if (this.eventsOpen)
            throw endMissing(this.file.path, undefined, 'the event that ends the suite is not there');
        this.close();
    }
    refuseOwed(place) {
        if (this.owed <= 0)
            return;
        const missing = `${this.owed} of the tests that \`running … tests\` announces are not there, nor is \`test result: …\``;
        throw endMissing(this.file.path, place, missing);
    }
    line(text, number) {
        const place = `line ${number}`;
        this.target = targetIn(text) ?? this.target;
        const test = testIn(text);
        const late = this.open === undefined ? -1 : text.indexOf('bench: ');
        if (test !== undefined)
            this.test(test, text, place);
        else if (libtest_event.test(text)) {
            this.others.end();
            const change = readEvent(this.file, text, place, this.target, this.into);
            if (change !== null)
                this.eventsOpen = change === 'started';
        }
        else if (late !== -1 && libtest_figures.test(text.slice(late).trim()))
            this.add(this.open, text.slice(late).trim());
        else {
            const over = suite.exec(text);
            if (over !== null)
                this.endSuite(Number(over.groups?.['measured'] ?? 0), place);
            const announced = beginning.exec(text.trim())?.[1];
            if (announced !== undefined) {
                this.refuseOwed(place);
                this.owed = Number(announced);
            }
            refuseMissed(this.file.path, place, text, libtest_resembles);
            this.others.add(number, text);
        }
    }
    endSuite(measured, place) {
        this.close();
        if (measured > this.measured) {
            throw new FormatFailure(this.file.path, place, `${measured} benchmarks were measured and ${this.measured} are there`, {
                hint: 'Keep all lines that the harness prints, and let nothing else be printed into them.',
            });
        }
        this.owed = 0;
        this.measured = 0;
    }
    test({ name, rest }, text, place) {
        this.others.end();
        this.close();
        this.owed--;
        const word = libtest_outcome.exec(rest)?.groups?.['word'];
        if (libtest_figures.test(rest))
            this.add({ name, place }, rest);
        else if (rest.startsWith('bench:')) {
            throw new FormatFailure(this.file.path, place, `a benchmark's line that is broken or cut short: ${excerpt(text)}`);
        }
        else if (word === 'FAILED') {
            this.panics ??= panicsOf(this.file);
            this.into.fail(name, this.panics.get(name) ?? rest, { context: this.target, place });
        }
        else if (word === undefined)
            this.open = { name, place };
        else
            this.into.ignore(place, text, reasonOf(word));
    }
    add({ name, place }, printed) {
        this.open = undefined;
        this.measured++;
        this.into.add(name, timingFigures(libtest_timingOf(libtest_figures.exec(printed).groups)), { context: this.target, place });
    }
    close() {
        if (this.open === undefined)
            return;
        const { name, place } = this.open;
        this.into.fail(name, 'it began, but no result was printed', { context: this.target, place });
        this.open = undefined;
    }
}
function libtest_timingOf(groups) {
    const { value, unit, range, rate, rateUnit } = groups;
    return {
        value: libtest_numberOf(value),
        unit: unit,
        range: libtest_numberOf(range),
        ...(rate === undefined ? {} : { rate: libtest_numberOf(rate), rateUnit: rateUnit }),
    };
}
function libtest_numberOf(printed) {
    return printed === 'inf' ? Number.POSITIVE_INFINITY : Number(printed.replaceAll(',', ''));
}
function reasonOf(word) {
    return word === 'ok'
        ? 'a test, or a benchmark run once as a test: no figure'
        : 'ignored by the harness: a unit test, or a benchmark under #[ignore]';
}

;// CONCATENATED MODULE: ./lib/formats/lighthouse/lighthouse.js
/** Lighthouse and Lighthouse CI: full reports (`lhr-*.json`) and the `manifest.json` of `.lighthouseci`.
 *
 *  A row is a page, its metrics are the score and the audits that make it up. Each report is a load of
 *  the page in a fresh browser, so the n-th reports of all pages are launch n. A manifest has scores
 *  only; beside full reports it says nothing more and is ignored. Scores are 0 to 1. */



const lighthouse = {
    name: 'lighthouse',
    title: 'Lighthouse CI',
    recognises: (files) => files.some((file) => lighthouse_isReport(tryJson(file)) || isManifest(tryJson(file))),
    read: (files) => {
        const loads = loadsOf(files);
        const path = files[0]?.path ?? 'results';
        if (loads.length === 0)
            throw new FormatFailure(path, undefined, 'the Lighthouse results hold no page');
        const collectors = [];
        const seen = new Map();
        for (const load of loads) {
            const index = seen.get(load.url) ?? 0;
            seen.set(load.url, index + 1);
            const into = collectors[index] ?? new Collector(load.file);
            collectors[index] = into;
            into.file = load.file;
            load.addTo(into);
        }
        const notes = new Collector(path);
        for (const file of files)
            noteOthers(file, files, notes);
        const launches = collectors.map((into) => into.launch());
        return { launches, ignored: [...notes.ignored, ...collectors.flatMap((into) => into.ignored)] };
    },
};
function loadsOf(files) {
    const roots = files.map((file) => ({ file: file.path, root: files.length === 1 ? readJson(file) : tryJson(file) }));
    const reports = roots.flatMap(({ file, root }) => (lighthouse_isReport(root) ? [reportLoad(file, root)] : []));
    if (reports.length > 0)
        return reports;
    return roots.flatMap(({ file, root }) => isManifest(root) ? root.items().map((run) => manifestLoad(file, run)) : []);
}
function lighthouse_isReport(root) {
    return root?.at('lighthouseVersion').isString === true && root.at('audits').isObject;
}
function isManifest(root) {
    if (root?.isArray !== true || root.items().length === 0)
        return false;
    return root
        .items()
        .every((run) => run.at('url').isString && run.has('isRepresentativeRun') && run.at('summary').isObject);
}
function manifestLoad(file, run) {
    const url = run.at('url').string();
    const addTo = (into) => {
        const scores = run
            .at('summary')
            .entries()
            .filter(([, score]) => !score.missing);
        const figures = scores.map(([category, score]) => scoreOf(category, score.number()));
        const [main, ...more] = figures;
        if (main === undefined)
            into.fail(url, 'the run has no score', { place: run.path });
        else
            into.add(url, [main, ...more], { place: run.path });
    };
    return { url, file, addTo };
}
function reportLoad(file, root) {
    const page = ['requestedUrl', 'finalDisplayedUrl', 'finalUrl'].map((key) => root.at(key)).find((url) => url.isString);
    const url = page?.string() ?? root.at('requestedUrl').string();
    const addTo = (into) => {
        const error = root.at('runtimeError');
        if (error.isObject && error.at('code').raw !== 'NO_ERROR') {
            const message = error.at('message');
            into.fail(url, message.isString ? message.string() : 'Lighthouse could not load the page');
            return;
        }
        const figures = [...scoresOf(root), ...auditsOf(root, into)];
        const [main, ...more] = figures;
        if (main === undefined)
            into.fail(url, 'the report has neither scores nor measured audits');
        else
            into.add(url, [main, ...more]);
    };
    return { url, file, addTo };
}
function scoresOf(root) {
    const categories = root.at('categories');
    if (!categories.isObject)
        return [];
    return categories.entries().flatMap(([category, value]) => {
        const score = value.at('score').optionalNumber();
        return score === undefined ? [] : [scoreOf(category, score)];
    });
}
function scoreOf(category, value) {
    return { name: `${category}-score`, unit: '1', better: 'higher', value, summary: 'single' };
}
const usual = [
    'first-contentful-paint',
    'largest-contentful-paint',
    'speed-index',
    'total-blocking-time',
    'cumulative-layout-shift',
];
/** The audits that the performance score is made of. */
function auditsOf(root, into) {
    const refs = root.at('categories').at('performance').at('auditRefs');
    const weighted = refs.isArray
        ? refs
            .items()
            .flatMap((ref) => (ref.at('weight').anyNumber() ?? 0) > 0 && ref.at('id').isString ? [ref.at('id').string()] : [])
        : [];
    return (weighted.length === 0 ? usual : weighted).flatMap((id) => {
        const audit = root.at('audits').at(id);
        const value = audit.at('numericValue');
        const message = audit.at('errorMessage');
        if (message.isString)
            into.ignore(audit.path, id, message.string());
        return value.missing ? [] : [auditOf(id, value.number(), audit.at('numericUnit'))];
    });
}
function auditOf(name, value, unit) {
    return { name, value, unit: unit.isString ? unit.string() : 'millisecond', better: 'lower', summary: 'single' };
}
/** Accounts for files that no load came from. */
function noteOthers(file, all, notes) {
    const root = tryJson(file);
    notes.file = file.path;
    if (lighthouse_isReport(root))
        return;
    if (isManifest(root)) {
        if (all.some((other) => lighthouse_isReport(tryJson(other))))
            notes.ignore(undefined, 'manifest', 'the full reports say more');
    }
    else {
        // A report that was cut short must not be taken for some other file.
        if (startsLikeJson(file))
            readJson(file);
        notes.ignore(undefined, file.path, 'no report of Lighthouse');
    }
}

;// CONCATENATED MODULE: ./lib/formats/luau/luau.js
/** Luau's bench.py: `SUCCESS: name : 15.041ms +/- 0.636% on luau` lines, and the table of results after
 *  them, which repeats them (it is read where it stands alone). The mean of each benchmark; the row
 *  `Total` is a sum and no benchmark. */



const success = /^SUCCESS:\s+(\S.*?)\s*:\s+([\d.]+)(ns|us|µs|ms|s)\s+\+\/-\s+([\d.]+)%(?: on (\S.*?))?\s*$/;
const luau_failure = /^(?:FAILED|FAILURE|ERROR):\s+(\S.*?)\s*(?::\s*(.*))?$/;
const luau_row = /^(\S.*?)\s*\|\s*([\d.]+)(ns|us|µs|ms|s)\s*\|\s*([\d.]+)(ns|us|µs|ms|s)\s*\|\s*([\d.]+%|---)\s*\|\s*(\S.*?)\s*$/;
const luau_resembles = /^\s*(?:SUCCESS|FAILED)\b|\d(?:ns|us|µs|ms|s)\s+(?:\+\/-\s+[\d.]+%|\|\s*[\d.]+(?:ns|us|µs|ms|s)\s*\|)/;
const luau = fileFormat({
    name: 'luau',
    title: 'Luau bench.py',
    looks: (file) => {
        const text = tryText(file) ?? '';
        return (/^(?:\u001b\[\d+m)?SUCCESS(?:\u001b\[\d+m)?: .* \+\/- /m.test(text) ||
            /^Test +\| Min +\| Average +\| StdDev%/m.test(text));
    },
    read: (file, into) => {
        const before = into.size;
        const table = [];
        for (const { number, text } of linesOf(file)) {
            if (isTooLongForRow(text))
                into.ignore(`line ${number}`, text, 'too long for a result of bench.py');
            else if (luau_row.test(text))
                table.push({ text, number });
            else if (!luau_readLine(text, number, into) && !isFrame(text)) {
                refuseMissed(file.path, `line ${number}`, text, luau_resembles);
                into.ignore(`line ${number}`, text, 'no result of bench.py');
            }
        }
        for (const { text, number } of into.size > before ? [] : table)
            readRow(text, number, into);
    },
});
function luau_readLine(text, number, into) {
    const place = `line ${number}`;
    const good = success.exec(text);
    if (good !== null) {
        const [, name, value, unit, margin, driver] = good;
        refuseGlued(into.file, place, `${name} ${driver ?? ''}`, luau_resembles);
        into.add(name, [luau_figureOf(value, unit, Number(margin))], { place, context: driver });
        return true;
    }
    const bad = luau_failure.exec(text);
    if (bad !== null)
        into.fail(bad[1], bad[2] ?? '', { place });
    return bad !== null;
}
function readRow(text, number, into) {
    const [, name, , , average, unit, margin, driver] = luau_row.exec(text);
    const place = `line ${number}`;
    if (name === 'Total')
        into.ignore(place, text, 'a sum over all benchmarks');
    else
        into.add(name, [luau_figureOf(average, unit, Number.parseFloat(margin))], { place, context: driver });
}
function luau_figureOf(value, unit, percent) {
    return { value: Number(value), unit, summary: 'mean', spread: { kind: 'relative-margin', value: percent / 100 } };
}
/** Headings and rules of the table. */
function isFrame(text) {
    return /^[-=+\s]*(?:RESULTS)?[-=+\s]*$/.test(text) || /^Test +\|/.test(text);
}

;// CONCATENATED MODULE: ./lib/formats/mitata/table.js
/** The table that mitata prints for people, of versions 0.1 and 1 and of `format: 'markdown'`. It holds a rounded
 *  mean for each benchmark and no sample. Rows are known by `/iter` behind their time; what stands between them
 *  (ranges, bars, summaries) is accounted for. A line that has `/iter` and was not understood is an error. */






const mitata_table_header = /^benchmark +(?:avg|time \(avg\)) +\(min … max\)(?: +p75| +\/|\s*$)|^\|\s*benchmark\s*\|\s*avg\s*\|\s*min\s*\|/;
const mitata_table_row = /^(?:\| *)?(\S.*?)\s+(?:\| *)?`?\s*(\d[\d.,'’]*) ?([pnuµμm]?s|m|h)\/iter(?=[\s`]|$)/;
const table_failed = /^(?:\| *)?(\S.*?) +(?:\| *)?error:\s*(.*?)(?: *\|)*$/;
const mitata_table_resembles = /(?:^|[\s\d])(?:[pnuµμm]?s|m|h)\/iter/;
/** Within the table: a time in its column that lost the end of its unit, or all of it. */
const table_cutRow = /^[^\s•|].*\s{2,}\d[\d.,]*(?: (?:[pnuµμm]?s?|[mh])(?:\/i?t?e?)?)?$/;
const table_group = /^• (.*\S)\s*$|^\| (?:• (.*?))? *\| +avg +\| +min +\|/;
/** Rules, and the second and third line of a row: `(min … max) p99` with bars. */
const table_part = /^[-\s|:]*$|^\s*\(?\s*[\d.,'’]+\s+\S{1,2} … /;
const table_machine = /^(cpu|runtime): (.*\S)\s*$/;
function table_hasPrintedTable(file) {
    return !startsLikeJson(file) && anyLine(file, (text) => text.length < 2000 && mitata_table_header.test(text));
}
function table_readPrintedTable(file, into) {
    const others = new IgnoredLines(into, 'no row of the table');
    const found = { inTable: false, context: undefined };
    for (const { number, text } of linesOf(file)) {
        if (!isTooLongForRow(text) && mitata_table_readLine(text, number, found, into)) {
            others.end();
            continue;
        }
        refuseMissed(file.path, `line ${number}`, text, mitata_table_resembles);
        if (found.inTable)
            refuseMissed(file.path, `line ${number}`, text, table_cutRow);
        others.add(number, text);
    }
    others.end();
    into.ignore(undefined, "mitata's table", 'rounded means and no samples: `run({ format: "json" })` has all');
}
/** True for what belongs to the table. */
function mitata_table_readLine(text, number, found, into) {
    const place = `line ${number}`;
    const [, key, value] = table_machine.exec(text) ?? [];
    if (key !== undefined)
        into.machine = { ...into.machine, [key]: value };
    if (mitata_table_header.test(text)) {
        found.inTable = true;
        return true;
    }
    if (!found.inTable)
        return key !== undefined;
    const result = mitata_table_row.exec(text);
    if (result !== null) {
        const [, name, time, unit] = result;
        refuseGlued(into.file, place, `${name} ${text.slice(result[0].length)}`, mitata_table_resembles);
        into.add(name, [table_timeOf(time, unit, into.file, place)], { place, context: found.context });
        return true;
    }
    const mistake = table_failed.exec(text);
    if (mistake !== null)
        into.fail(mistake[1], mistake[2], { place, context: found.context });
    const named = table_group.exec(text);
    if (named !== null)
        found.context = named[1] ?? named[2];
    return mistake !== null || named !== null || table_part.test(text);
}
function table_timeOf(time, unit, file, place) {
    const long = { m: 'min', μs: 'µs' }[unit] ?? unit;
    return { name: 'time', value: printedNumber(time, file, place), unit: long, summary: 'mean' };
}

;// CONCATENATED MODULE: ./lib/formats/mitata/mitata.js
/** mitata's JSON (`run({format: 'json'})`, before version 1 `run({json: true})`, and the C++ header's):
 *  times in nanoseconds per iteration. The table that it prints is read as well (table.ts).
 *
 *  A benchmark with arguments has one run per combination, and the run's `name` has them filled in (the
 *  `alias` has not). `samples` are sorted, with the two fastest and the two slowest cut off. Heap, the
 *  time of the collector and hardware counters are metrics of their own. `context.noop` is mitata's
 *  measurement of its own overhead and no benchmark. */



const mitata = fileFormat({
    name: 'mitata',
    title: 'mitata',
    nothing: '`benchmarks` is empty: mitata ran no benchmark',
    looks: (file) => {
        const root = tryJson(file);
        if (root === undefined)
            return table_hasPrintedTable(file);
        if (!root.at('benchmarks').isArray)
            return false;
        return root.at('context').at('noop').isObject || isOldReport(root);
    },
    read: mitata_readDocument,
});
/** Before version 1: no context, and each benchmark holds its figures itself. */
function isOldReport(root) {
    const first = root.at('benchmarks').at(0);
    return root.has('cpu') && root.at('runtime').isString && (first.has('stats') || first.has('error'));
}
function mitata_readDocument(file, into) {
    if (table_hasPrintedTable(file)) {
        table_readPrintedTable(file, into);
        return;
    }
    const root = readJson(file);
    mitata_readMachine(root, into);
    if (root.at('context').has('noop')) {
        into.ignore('context.noop', 'noop', "mitata's measurement of its own overhead, no benchmark");
    }
    for (const benchmark of root.at('benchmarks').items()) {
        const group = mitata_groupOf(benchmark, root.at('layout'));
        if (benchmark.has('runs')) {
            for (const run of benchmark.at('runs').items())
                addRun(run, run.at('stats'), group, into);
        }
        else {
            // The C++ header writes the figures beside the name.
            addRun(benchmark, benchmark.has('avg') ? benchmark : benchmark.at('stats'), group, into);
        }
    }
}
function mitata_readMachine(root, into) {
    const context = root.has('context') ? root.at('context') : root;
    const cpu = stringIn(context.at('cpu').isObject ? context.at('cpu').at('name') : context.at('cpu'));
    const [runtime, version] = [stringIn(context.at('runtime')), stringIn(context.at('version'))];
    const arch = stringIn(context.at('arch'));
    into.machine = {
        ...(cpu === undefined ? {} : { cpu }),
        ...(arch === undefined ? {} : { arch }),
        ...(runtime === undefined ? {} : { runtime: version === undefined ? runtime : `${runtime} ${version}` }),
    };
}
function stringIn(json) {
    return json.isString ? json.string() : undefined;
}
/** A group's name, or its number in the layout where it has none. Before version 1: the name itself. */
function mitata_groupOf(benchmark, layout) {
    const group = benchmark.at('group');
    if (group.isString)
        return group.string().startsWith('$mitata_group') ? undefined : group.string();
    return group.isNumber ? stringIn(layout.at(group.number()).at('name')) : undefined;
}
function addRun(run, stats, context, into) {
    const name = run.at('name').string();
    const options = { context, place: run.path };
    if (stats.missing) {
        if (!run.has('error'))
            run.fail('a run with `stats` or `error`');
        into.fail(name, mitata_messageOf(run.at('error')), options);
        return;
    }
    into.add(name, [mitata_timeOf(stats), ...extrasOf(stats)], options);
}
function mitata_messageOf(error) {
    return error.isString ? error.string() : (stringIn(error.at('message')) ?? '');
}
function mitata_timeOf(stats) {
    const samples = stats.at('samples').optionalNumbers();
    const median = stats.at('p50').optionalNumber();
    const [min, max] = [stats.at('min').anyNumber(), stats.at('max').anyNumber()];
    return {
        name: 'time',
        unit: 'ns',
        value: median ?? stats.at('avg').number(),
        summary: median === undefined ? 'mean' : 'median',
        // Without samples `ticks` counts iterations, however many of them one measurement took together.
        count: samples?.length ?? stats.at('ticks').anyNumber(),
        samples,
        order: 'sorted',
        ...(min === undefined || max === undefined ? {} : { spread: { kind: 'range', value: max - min } }),
    };
}
function extrasOf(stats) {
    const extras = [
        mitata_meanOf(stats.at('heap'), 'heap', 'B', 'lower'),
        // What the forced collections took, which mitata runs between measurements and leaves out of the time.
        informing(mitata_meanOf(stats.at('gc'), 'collector', 'ns', 'unknown')),
    ];
    const counters = stats.at('counters').isObject ? mitata_countersOf(stats.at('counters'), '') : [];
    return [...extras.filter((figure) => figure !== undefined), ...counters];
}
/** Hardware counters of `@mitata/counters`, some inside others: `cache`, `cache misses`. */
function mitata_countersOf(counters, before) {
    if (counters.depth > 20)
        return [];
    return counters.entries().flatMap(([key, counter]) => {
        if (!counter.isObject)
            return [];
        const name = `${before}${key.replaceAll('_', ' ').trim()}`;
        const own = mitata_meanOf(counter, name, '', 'lower');
        return [...(own === undefined ? [] : [own]), ...mitata_countersOf(counter, `${name} `)];
    });
}
function informing(figure) {
    return figure === undefined ? undefined : { ...figure, role: 'information' };
}
function mitata_meanOf(json, name, unit, better) {
    const value = json.at('avg').anyNumber();
    return value === undefined ? undefined : { name, unit, value, better, summary: 'mean' };
}

;// CONCATENATED MODULE: ./lib/formats/nanobench/report.js
/** nanobench's JSON. */


function report_looksLikeReport(file) {
    const text = tryText(file) ?? '';
    if (/"median\(elapsed\)"\s*:/.test(text))
        return true;
    const results = tryJson(file)?.at('results');
    const root = tryJson(file);
    // Nothing ran: only the frame of the template is left.
    return results?.isArray === true && results.items().length === 0 && root?.entries().length === 1;
}
/** The three strings of the template, which it copies as they are. */
const unescaped = /("title": ")(.{0,2000}?)(",\s*"name": ")(.{0,2000}?)(",\s*"unit": ")(.{0,200}?)(",\s*"batch": )/gs;
/** A quote or a backslash in a name breaks the document. Where the document is valid as it stands it is
 *  taken so; only a backslash that happens to form an escape is then read as that. */
function repaired(file) {
    if (tryJson(file) !== undefined)
        return file;
    const quote = (raw) => JSON.stringify(raw).slice(1, -1);
    const text = textOf(file).replace(unescaped, (_, a, title, b, name, c, unit, d) => [a, quote(title), b, quote(name), c, quote(unit), d].join(''));
    return { path: file.path, bytes: new TextEncoder().encode(text) };
}
function report_readReport(file, into) {
    for (const result of readJson(repaired(file)).at('results').items())
        report_addResult(result, into);
}
function report_addResult(result, into) {
    const complexity = result.at('complexityN').anyNumber() ?? -1;
    const own = result.at('name').string();
    const name = complexity > 0 ? `${own} (complexityN=${complexity})` : own;
    const measurements = result.at('measurements').missing ? [] : result.at('measurements').items();
    const samples = measurements.map((one) => one.at('elapsed').number());
    const place = result.at('median(elapsed)');
    const main = {
        value: place.isNumber ? place.raw : place.number(),
        unit: 's',
        name: 'time',
        summary: 'median',
        count: samples.length === 0 ? epochsOf(result) : samples.length,
        samples,
        order: 'time',
        spread: relativeError(result.at('medianAbsolutePercentError(elapsed)')),
    };
    into.add(name, [main, ...batchThroughput(main.value, result), ...report_counters(result, measurements)], {
        context: result.at('title').optionalString(),
        place: result.path,
    });
}
function epochsOf(result) {
    const epochs = result.at('epochs');
    return epochs.missing ? undefined : epochs.count();
}
function relativeError(place) {
    const value = place.anyNumber();
    return value === undefined ? undefined : { kind: 'relative-margin', value };
}
/** Where one iteration handles a batch (bytes, elements), the rate at which it does. */
function batchThroughput(seconds, result) {
    const batch = result.at('batch').anyNumber() ?? 1;
    const unit = result.at('unit').optionalString() ?? 'op';
    if (batch === 1 || batch <= 0 || seconds <= 0)
        return [];
    return [
        {
            value: batch / seconds,
            unit: `${unit}/s`,
            name: 'throughput',
            better: 'higher',
            summary: 'median',
            repeats: 'time',
        },
    ];
}
const counterNames = [
    ['instructions', 'instructions'],
    ['cpucycles', 'cycles'],
    ['branchinstructions', 'branches'],
    ['branchmisses', 'branch-misses'],
    ['pagefaults', 'page-faults'],
    ['contextswitches', 'context-switches'],
];
/** Performance counters of Linux. Without permission to read them all are 0, which was not measured. */
function report_counters(result, measurements) {
    const values = counterNames.map(([key]) => result.at(`median(${key})`).anyNumber());
    if (values.every((value) => value === undefined || value === 0))
        return [];
    return counterNames.flatMap(([key, name], index) => {
        const value = values[index];
        const samples = measurements.map((one) => one.at(key).anyNumber()).filter((sample) => sample !== undefined);
        return value === undefined
            ? []
            : [
                {
                    value,
                    unit: '',
                    name,
                    // The kernel decides on these, and how long the measuring took.
                    ...(key === 'pagefaults' || key === 'contextswitches' ? { role: 'information' } : {}),
                    better: 'lower',
                    summary: 'median',
                    count: samples.length || undefined,
                    samples,
                    order: 'time',
                },
            ];
    });
}

;// CONCATENATED MODULE: ./lib/formats/nanobench/table.js
/** nanobench's own output: a markdown table, whose columns depend on the machine and the settings, and
 *  the CSV template. */



const table_csvHeader = /^"title";"name";"unit";"batch";"elapsed";"error %";/m;
const table_tableHeader = /^\|.*? [^|/ ]+\/[^|]+ \|.* err% \|.*\| \S.*\r?\n\|-+:\|/m;
/** A row of the table: a percentage, and in its last cell a name in backticks. */
const nanobench_table_row = /\|\s+[\d.]+%\s+\|.*\|\s+(?::\w+: )?`/;
/** Quotes in names are not doubled, so the cells are found from the ends. */
const csvRow = /^"(?<title>.*?)";"(?<name>.*)";"(?<unit>[^"]*)";(?<figures>[^";]*(?:;[^";]*)*)$/;
function table_readCsv(file, into) {
    let columns;
    for (const { number, text } of linesOf(file)) {
        const place = `line ${number}`;
        if (table_csvHeader.test(text))
            columns = text
                .split(';')
                .slice(3)
                .map((cell) => cell.replaceAll('"', ''));
        else if (columns === undefined || text.trim() === '')
            ignoreText(text, place, into);
        else
            addCsvRow(text, columns, place, file.path, into);
    }
}
function ignoreText(text, place, into) {
    if (text.trim() !== '')
        into.ignore(place, text, 'text before the table');
}
function addCsvRow(text, columns, place, file, into) {
    const found = csvRow.exec(text)?.groups;
    const figures = (found?.['figures'] ?? '').split(';');
    if (found === undefined || figures.length !== columns.length) {
        throw new FormatFailure(file, place, `no row with ${columns.length + 3} cells (cut short?)`);
    }
    const figure = (name) => Number(figures[columns.indexOf(name)]);
    if (Number.isNaN(figure('elapsed')) && !/nan/.test(text)) {
        throw new FormatFailure(file, place, `elapsed should be a number, found ${JSON.stringify(figures[columns.indexOf('elapsed')])}`);
    }
    const counters = ['instructions', 'branches', 'branch misses'].map((name) => ({
        value: figure(name),
        unit: '',
        name: name.replace(' ', '-'),
        better: 'lower',
        summary: 'median',
    }));
    const measured = counters.some(({ value }) => value > 0) ? counters : [];
    const spread = { kind: 'relative-margin', value: figure('error %') };
    into.add(found['name'], [{ value: figure('elapsed'), unit: 's', name: 'time', summary: 'median', spread }, ...measured], {
        context: found['title'],
        place,
    });
}
/** What the columns mean; `ns/op` and `op/s` are told by their shape. `IPC` and `miss%` are ratios of others. */
const columnMeaning = {
    ins: { name: 'instructions' },
    cyc: { name: 'cycles' },
    bra: { name: 'branches' },
};
function table_readTable(file, into) {
    let columns;
    /** A benchmark printed something between two rows, or the table is over and another one may follow. */
    let interrupted = false;
    for (const { number, text } of linesOf(file)) {
        const place = `line ${number}`;
        const cells = text.startsWith('|') ? text.slice(1).split('|') : undefined;
        if (cells !== undefined && / err% \|/.test(text)) {
            columns = cells.map((cell) => cell.trim());
            interrupted = false;
        }
        else if (/^\|[-:|]+\s*$/.test(text))
            continue;
        else if (cells !== undefined && columns !== undefined && (!interrupted || nanobench_table_row.test(text))) {
            addTableRow(text, columns, place, file.path, into);
        }
        else {
            interrupted = true;
            refuseMissed(file.path, place, text, nanobench_table_row);
            if (text.trim() !== '')
                into.ignore(place, text, cells === undefined ? 'no row of a table' : 'a table of something else');
        }
    }
}
function addTableRow(text, columns, place, file, into) {
    const many = columns.length;
    const cells = text.slice(1).split('|');
    // The name comes last and may have bars in it.
    const label = cells
        .slice(many - 1)
        .join('|')
        .trim();
    const name = nameIn(label);
    if (cells.length < many || name === undefined) {
        throw new FormatFailure(file, place, `no row with ${many} cells and a name in backticks (cut short?)`);
    }
    const options = { context: columns.at(-1), place };
    if (label.startsWith(':boom:')) {
        into.fail(name, /\((.*)\)\s*$/.exec(label)?.[1] ?? '', options);
        return;
    }
    const complexity = cells[columns.indexOf('complexityN')]?.trim();
    const full = complexity === undefined ? name : `${name} (complexityN=${complexity})`;
    const figures = columns.slice(0, -1).flatMap((column, index) => table_figureOf(column, cells[index]));
    const error = Number.parseFloat(cells[columns.indexOf('err%')] ?? '');
    const [main, ...others] = figures;
    if (main === undefined || main.name !== 'time')
        throw new FormatFailure(file, place, 'a row without a time');
    const spread = Number.isNaN(error) ? undefined : { kind: 'relative-margin', value: error / 100 };
    into.add(full, [{ ...main, spread }, ...others], options);
}
/** nanobench doubles backticks in names, and puts advice behind a name whose times scatter. */
function nameIn(label) {
    const advice = / \(Unstable with ~[\d.,]+ iters\. Increase `minEpochIterations` to e\.g\. \d+\)$/;
    const quoted = /^(?::\w+: )?`(.*)`(?: \(.*\))?$/s.exec(label.replace(advice, ''));
    // One that is not doubled belongs to another row.
    if (quoted === null || quoted[1].replaceAll('``', '').includes('`'))
        return undefined;
    return quoted[1].replaceAll('``', '`');
}
function table_figureOf(column, cell) {
    const value = Number(cell.replaceAll(',', '').replace('%', ''));
    if (cell.trim() === '' || cell.trim() === '-' || !Number.isFinite(value))
        return [];
    const [what = '', per] = column.split('/');
    if (per === undefined)
        return [];
    if (/^(?:ps|ns|[uµ]s|ms|s|min|h)$/.test(what))
        return [
            {
                value,
                unit: column,
                as: { unit: 's', factor: table_timeFactor(what) },
                name: 'time',
                better: 'lower',
                summary: 'median',
            },
        ];
    if (per === 's') {
        return [{ value, unit: column, name: 'throughput', better: 'higher', summary: 'median', repeats: 'time' }];
    }
    const counter = columnMeaning[what];
    return counter === undefined
        ? []
        : [{ ...counter, value, unit: column, as: { unit: '1', factor: 1 }, better: 'lower', summary: 'median' }];
}
function table_timeFactor(unit) {
    return { ps: 1e-12, ns: 1e-9, us: 1e-6, µs: 1e-6, ms: 1e-3, min: 60, h: 3600 }[unit] ?? 1;
}

;// CONCATENATED MODULE: ./lib/formats/nanobench/nanobench.js
/** nanobench: `render(templates::json(), …)`, `render(templates::csv(), …)`, and the markdown table that
 *  it prints by itself.
 *
 *  Takes one file or the program's output, gives one benchmark per `run()`; the title stands in front of
 *  a name that occurs twice, and complexityN is part of the name. Times are per iteration: nanobench
 *  does not divide them by `batch` in JSON and CSV, but does in the table. Samples are one per epoch, in
 *  time order. Names are written without escaping, which JSON.parse refuses: they are repaired first.
 *  (Its pyperf template is read by the pyperf format.) Source: nanobench.h, `templates`. */





const nanobench = fileFormat({
    name: 'nanobench',
    title: 'nanobench',
    looks: (file) => {
        if (startsLikeJson(file))
            return report_looksLikeReport(file);
        const text = tryText(file) ?? '';
        return table_csvHeader.test(text) || table_tableHeader.test(text);
    },
    read: (file, into) => {
        if (startsLikeJson(file))
            report_readReport(file, into);
        else if (table_csvHeader.test(tryText(file) ?? ''))
            table_readCsv(file, into);
        else
            table_readTable(file, into);
    },
    nothing: 'nanobench ran no benchmark',
});

;// CONCATENATED MODULE: ./lib/formats/phpbench/suite.js
/** Walks through a PHPBench document: benchmark, subject, variant (called `iterations` before 0.8),
 *  iteration. Attribute names changed over the years. */


class SuiteReader {
    into;
    path = [];
    benchmark = '';
    subject = '';
    variant;
    message;
    constructor(into) {
        this.into = into;
    }
    open = (element) => {
        const { name, attributes } = element;
        const parent = this.path.at(-1);
        this.path.push(name);
        if (name === 'benchmark')
            this.benchmark = attributes['class'] ?? '';
        else if (name === 'subject')
            this.subject = attributes['name'] ?? '';
        else if (name === 'variant' || name === 'iterations')
            this.variant = this.start(element);
        else if (name === 'parameter-set' && this.variant !== undefined)
            this.variant.set = attributes['name'] ?? '';
        else if (name === 'parameter')
            this.parameter(element, parent);
        else if (name === 'iteration')
            this.iteration(element);
        else if (name === 'error' || name === 'failure')
            this.message = '';
    };
    text = (text) => {
        if (this.message !== undefined && this.message.length < 2000)
            this.message += text;
    };
    close = (name) => {
        this.path.pop();
        if (name === 'error')
            this.variant?.errors.push(this.takeMessage());
        else if (name === 'failure')
            this.variant?.failures.push(this.takeMessage());
        else if (name === 'variant' || name === 'iterations')
            this.finish();
    };
    takeMessage() {
        const message = (this.message ?? '').trim();
        this.message = undefined;
        return message;
    }
    start({ line }) {
        return { line, set: '', parameters: [], times: [], peaks: [], errors: [], failures: [] };
    }
    /** Parameters name a variant where the era had no named sets. Executors have parameters as well. */
    parameter({ attributes }, parent) {
        if (parent !== 'variant' && parent !== 'iterations')
            return;
        const { name = '', value } = attributes;
        this.variant?.parameters.push(value === undefined ? name : `${name}=${value}`);
    }
    iteration({ attributes, line }) {
        const key = ['time-avg', 'rev-time', 'time'].find((one) => attributes[one] !== undefined);
        if (key === undefined)
            throw new FormatFailure(this.into.file, `line ${line}`, 'an iteration without a time');
        this.variant?.times.push(this.number(attributes[key], key, line));
        const peak = attributes['mem-peak'];
        if (peak !== undefined)
            this.variant?.peaks.push(this.number(peak, 'mem-peak', line));
    }
    number(text, key, line) {
        const value = Number(text);
        if (text.trim() !== '' && Number.isFinite(value))
            return value;
        throw new FormatFailure(this.into.file, `line ${line}`, `${key} should be a number, found "${text.slice(0, 60)}"`);
    }
    finish() {
        const { variant } = this;
        this.variant = undefined;
        if (variant === undefined)
            return;
        const set = variant.set === '' ? variant.parameters.join(', ') : variant.set;
        const name = `${this.benchmark}::${this.subject}${set === '' ? '' : ` # ${set}`}`;
        const options = { place: `line ${variant.line}` };
        if (variant.errors.length > 0)
            this.into.fail(name, variant.errors.join('; '), options);
        else if (variant.times.length === 0)
            this.into.skip(name, 'no iteration was run', options);
        else
            this.into.add(name, suite_figuresOf(variant), options);
        for (const failure of variant.failures)
            this.into.ignore(options.place, `${name}: ${failure}`, 'an assertion of the benchmark that failed');
    }
}
function suite_figuresOf({ times, peaks }) {
    const time = {
        value: times.reduce((sum, one) => sum + one, 0) / times.length,
        unit: 'us',
        summary: times.length === 1 ? 'single' : 'mean',
        count: times.length,
        samples: times,
        order: 'time',
    };
    if (peaks.length === 0)
        return [time];
    return [
        time,
        {
            name: 'memory',
            value: medianOf(peaks),
            unit: 'B',
            summary: 'median',
            count: peaks.length,
            samples: peaks,
            order: 'time',
        },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/phpbench/phpbench.js
/** PHPBench's XML (`--dump-file`, `--dump`), from 0.1 to 1.x. Times are microseconds per revolution,
 *  whatever `output-time-unit` says. Each iteration is a process of its own and a sample, in time order;
 *  the value is their mean, as PHPBench gives it. Peak memory is a metric. Errors are failed rows; a
 *  failed assertion leaves the measurement as it is, with a note.
 *
 *  Identifiers are `Class::subject # parameter set`. `--dump` prints other text around the document,
 *  which is listed as ignored. */






const phpbench_opening = /<phpbench(?=[\s>])/;
const phpbench = fileFormat({
    name: 'phpbench',
    title: 'PHPBench',
    looks: (file) => phpbench_opening.test(tryText(file) ?? ''),
    read: (file, into) => {
        const { document, before, after } = documentOf(file);
        const reader = new SuiteReader(into);
        walkXml(document, reader);
        for (const { number, text } of linesOf(file)) {
            const outside = number < before || number > after;
            if (outside && text.trim() !== '' && !text.startsWith('<?xml'))
                into.ignore(`line ${number}`, text, 'text around the XML document');
        }
    },
    nothing: 'the PHPBench report holds no subject that was run',
});
/** The document alone, with as many empty lines before it that line numbers stay right. */
function documentOf(file) {
    const text = textOf(file);
    const start = phpbench_opening.exec(text)?.index;
    if (start === undefined)
        throw new FormatFailure(file.path, undefined, `should be PHPBench XML, found ${startsLikeJson(file) ? 'JSON' : 'other text'}`);
    const end = text.lastIndexOf('</phpbench>');
    // Without its end the document is cut short, which the XML reader says with its line.
    const stop = end === -1 ? text.length : end + '</phpbench>'.length;
    const before = text.slice(0, start).split('\n').length;
    const after = text.slice(0, stop).split('\n').length;
    const bytes = new TextEncoder().encode('\n'.repeat(before - 1) + text.slice(start, stop));
    return { document: { path: file.path, bytes }, before, after };
}

;// CONCATENATED MODULE: ./lib/formats/plain-lines.js
/** A text as the tool printed it, without what those who ran the tool put before its lines: the time of a CI's log,
 *  the task of turbo (`pkg:bench: `), the container of docker compose (`bench-1  | `); and without colours. Left in, a
 *  time would be part of every name, another one in each launch. Lines keep their numbers. */

const plain_lines_time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d) /;
/** A task of a package, or a container. */
const task = /^(?:@?[\w./-]+:[\w:./-]*\w: |@?[\w./-]+ +\| )/;
/** One word, lerna's and others', or one in brackets, as concurrently writes it. A tool's own lines begin like this as
 *  well. */
const word = /^(?:@?[\w./-]+: |\[(?:[A-Za-z@][\w@./: -]{0,40}|\d{1,2})\] )/;
/** More lines than this are not looked at to find out. */
const mostLooked = 200;
/** Fewer lines of one beginning are chance. */
const fewest = 2;
/** The file itself where there is nothing to take away. */
function plainLines(file) {
    const text = tryText(file);
    if (text === undefined)
        return file;
    // JSON has no such character outside of an escape.
    const bare = text.includes('\u001b') ? stripColours(text) : text;
    const first = withoutTimes(bare);
    const second = without(first, commonOf(first, task));
    return second === text ? file : withText(file, second);
}
/** As `plainLines`, for what nobody knows with the word before every line; undefined where there is none. */
function withoutWord(file) {
    const text = tryText(file);
    const found = text === undefined ? null : commonOf(text, word);
    return found === null ? undefined : withText(file, without(text, found));
}
function withoutTimes(text) {
    if (!plain_lines_time.test(text.replace(/^\s+/, '')))
        return text;
    return text
        .split('\n')
        .map((line) => line.replace(plain_lines_time, '').replace(/^\d{4}-\d\d-\d\dT[\d:.]+Z\r?$/, ''))
        .join('\n');
}
/** What the lines have in front of them; null where it is nothing, or not always the same: then it tells them apart. */
function commonOf(text, pattern) {
    const found = new Set();
    let count = 0;
    let looked = 0;
    for (let start = 0; start < text.length && looked < mostLooked; looked++) {
        const newline = text.indexOf('\n', start);
        const line = text.slice(start, Math.min(newline === -1 ? text.length : newline, start + 500));
        const [prefix] = pattern.exec(line) ?? [];
        // A label that is printed again and again has figures behind it: a timer's.
        if (prefix !== undefined && !/^\s*[\d.]/.test(line.slice(prefix.length))) {
            found.add(prefix);
            count++;
        }
        if (newline === -1)
            break;
        start = newline + 1;
    }
    const [only, ...others] = found;
    return only !== undefined && others.length === 0 && count >= fewest ? only : null;
}
function without(text, prefix) {
    if (prefix === null)
        return text;
    // An empty line has lost the blanks at its end.
    const empty = prefix.trimEnd();
    return text
        .split('\n')
        .map((line) => (line.startsWith(prefix) ? line.slice(prefix.length) : line.trimEnd() === empty ? '' : line))
        .join('\n');
}

;// CONCATENATED MODULE: ./lib/formats/pyperf/console.js
/** What pyperf and pyperformance print: `dumps: Mean +- std dev: 12.3 us +- 0.4 us`, and after a heading
 *  `### dumps ###` the same without a name. One process of many behind each figure cannot be told, so a text
 *  is one launch. Refuses a figure without a name. Source: pyperf/_cli.py, `format_result`. */






const console_result = /^\s*(?:(?<name>\S.*?): )?(?<what>Mean|Median) \+- (?<scatter>std dev|MAD): (?<value>[\d.]+) (?<unit>ns|us|ms|sec|min|[kMGT]?i?B|bytes?) \+- (?<spread>[\d.]+) (?<spreadUnit>ns|us|ms|sec|min|[kMGT]?i?B|bytes?)$/;
const console_heading = /^#{2,3} (?<name>\S.*?) #{2,3}$/;
const pyperf_console_resembles = /(?:Mean|Median) \+- (?:std dev|MAD)\b/;
/** The same with something printed into it, or cut. */
const console_resemblesPart = /\b(?:Mean|Median) \+-|\+- (?:std dev|MAD)\b|\b(?:std dev|MAD): \d/;
function isConsole(file) {
    return !startsLikeJson(file) && anyLine(file, (text) => pyperf_console_resembles.test(text));
}
function pyperf_console_readConsole(file, into) {
    const others = new IgnoredLines(into, 'no result line');
    const rows = [];
    let title;
    for (const { number, text } of linesOf(file)) {
        const place = `line ${number}`;
        // The worker's progress, a dot a value, may stand before a result in its line.
        const found = isTooLongForRow(text) ? undefined : console_result.exec(text.replace(/^\.+/, ''))?.groups;
        if (found !== undefined) {
            others.end();
            const name = found['name'] ?? title;
            if (name === undefined)
                throw withoutName(file, place, text);
            refuseGlued(file.path, place, name, pyperf_console_resembles);
            rows.push({ name, file: file.path, place, processes: [[console_figureOf(found)]] });
            title = undefined;
            continue;
        }
        if (console_resemblesPart.test(text))
            throw console_notUnderstood(file, place, text);
        title = console_heading.exec(text)?.groups?.['name'] ?? title;
        others.add(number, text);
    }
    others.end();
    into.ignore(undefined, 'Mean +- std dev', 'the text has no values of single runs; `pyperf … -o FILE` writes them');
    return rows;
}
function console_figureOf(found) {
    const { what, value, unit, spread, spreadUnit } = found;
    return {
        value: Number(value),
        unit: unit,
        summary: what === 'Median' ? 'median' : 'mean',
        ...(unit === spreadUnit
            ? {
                spread: {
                    kind: found['scatter'] === 'MAD' ? 'median-absolute-deviation' : 'standard-deviation',
                    value: Number(spread),
                },
            }
            : {}),
    };
}
function withoutName(file, place, text) {
    return new FormatFailure(file.path, place, `a result of pyperf without a name: ${excerpt(text)}`, {
        hint: 'Name the benchmark: `python -m pyperf timeit --name NAME …`; with `-o FILE` all values are kept, too.',
    });
}
function console_notUnderstood(file, place, text) {
    return new FormatFailure(file.path, place, `a result of pyperf that was not understood: ${excerpt(text)}`, {
        hint: 'Let pyperf write JSON: `-o bench.json`, and set `results: bench.json`.',
    });
}

;// CONCATENATED MODULE: ./lib/formats/pyperf/pyperf.js
/** pyperf and pyperformance: the JSON that `pyperf … -o FILE` writes, also gzipped, and what they print.
 *
 *  Takes format versions 5, 6 and "1.0" (pyperf 0.8.3 and newer), gives one launch per worker process.
 *  Metadata that all runs or benchmarks share is hoisted by pyperf to the benchmark or the suite; it is
 *  brought back down here. Values are already per loop. Runs without values only calibrate. The pyperf
 *  template of nanobench is read as well. Refuses other versions.
 *  Source: pyperf/_bench.py, "JSON format history". */




const pyperf = processFormat({
    name: 'pyperf',
    title: 'pyperf',
    looks: (file) => isSuite(tryJson(file)) || isConsole(file),
    read: (file, into) => (isConsole(file) ? pyperf_console_readConsole(file, into) : readSuite(file, into)),
    nothing: 'a pyperf file without benchmarks',
});
function isSuite(root) {
    if (root === undefined || !root.at('benchmarks').isArray || root.at('version').missing)
        return false;
    const benchmarks = root.at('benchmarks').items();
    return benchmarks.length === 0 ? root.at('metadata').isObject : benchmarks.every((one) => one.at('runs').isArray);
}
function readSuite(file, into) {
    const root = readJson(file);
    const version = root.at('version');
    if (![5, 6, '1.0'].includes(version.raw)) {
        version.fail('5, 6 or "1.0", the versions of pyperf files that are understood');
    }
    // Version 5 calls its values samples and its metadata common_metadata.
    const old = version.raw === 5;
    const suite = old ? {} : metadataOf(root.at('metadata'));
    into.machine ??= pyperf_machineOf(suite);
    return root
        .at('benchmarks')
        .items()
        .map((benchmark) => {
        const shared = { ...suite, ...metadataOf(benchmark.at(old ? 'common_metadata' : 'metadata')) };
        into.machine ??= pyperf_machineOf(shared);
        return pyperf_readBenchmark(benchmark, shared, old ? 'samples' : 'values', into);
    });
}
function metadataOf(place) {
    return place.missing ? {} : Object.fromEntries(place.entries());
}
function pyperf_readBenchmark(benchmark, shared, key, into) {
    const runs = benchmark.at('runs').items();
    if (runs.length === 0)
        benchmark.at('runs').fail('a list with at least one run');
    const first = { ...shared, ...metadataOf(runs[0].at('metadata')) };
    const name = first['name']?.string() ?? benchmark.fail('a benchmark with a name in its metadata');
    const processes = [];
    let calibrations = 0;
    for (const run of runs) {
        const values = run.at(key);
        if (values.missing || (values.isArray && values.raw.length === 0))
            calibrations++;
        else
            processes.push(pyperf_figuresOf(values.numbers(), { ...shared, ...metadataOf(run.at('metadata')) }));
    }
    if (calibrations > 0) {
        const runsOf = calibrations === 1 ? '1 run' : `${calibrations} runs`;
        into.ignore(benchmark.at('runs').path, `${name}: ${runsOf} without values`, 'calibrates loops or warm-ups, measures nothing');
    }
    const row = { name, file: benchmark.file, place: benchmark.path, processes };
    return processes.length > 0 ? row : { ...row, message: 'pyperf only calibrated this benchmark: no run has values' };
}
function pyperf_figuresOf(values, metadata) {
    const unit = metadata['unit']?.string() ?? 'second';
    const main = {
        ...pyperf_meaningOf(unit),
        value: medianOf(values),
        summary: values.length === 1 ? 'single' : 'median',
        count: values.length,
        samples: values,
        order: 'time',
    };
    return [main, ...pyperf_memoryOf(metadata)];
}
/** pyperf knows three units: second, byte and integer, and takes less for better in all of them. Of an
 *  integer we cannot know. */
function pyperf_meaningOf(unit) {
    if (unit === 'byte')
        return { unit, name: 'memory' };
    if (unit === 'integer')
        return { unit, as: { unit: '1', factor: 1 }, name: 'value', better: 'unknown' };
    return { unit };
}
/** Peak resident memory of the worker, or of the command that `pyperf command` ran. pyperf keeps it among what it
 *  notes of a run, as it does the load of the machine: of the worker it is mostly the interpreter's. */
function pyperf_memoryOf(metadata) {
    return ['mem_max_rss', 'command_max_rss'].flatMap((key) => {
        const value = metadata[key]?.anyNumber();
        return value === undefined ? [] : [{ name: key, value, unit: 'byte', summary: 'single', role: 'information' }];
    });
}
function pyperf_machineOf(metadata) {
    const text = (key) => (metadata[key]?.isString ? metadata[key].string() : undefined);
    const cpu = text('cpu_model_name');
    const cores = metadata['cpu_count']?.anyNumber();
    const os = text('platform');
    const runtime = [text('python_implementation'), text('python_version')].filter((word) => word !== undefined).join(' ');
    if (cpu === undefined && os === undefined && runtime === '')
        return undefined;
    return {
        ...(cpu === undefined ? {} : { cpu }),
        ...(cores === undefined ? {} : { cores }),
        ...(os === undefined ? {} : { os }),
        ...(runtime === '' ? {} : { runtime }),
    };
}

;// CONCATENATED MODULE: ./lib/formats/pytest-benchmark/pytest-benchmark.js
/** pytest-benchmark's `--benchmark-json` and saved files, from version 2.5 on. Seconds per iteration;
 *  `data` is in time order, and saved files have none. Tests that failed after measuring are listed by
 *  the tool without a mark and cannot be told apart. */


const pytestBenchmark = fileFormat({
    name: 'pytest-benchmark',
    title: 'pytest-benchmark',
    looks: (file) => {
        const root = tryJson(file);
        const benchmarks = root?.at('benchmarks');
        if (root === undefined || benchmarks?.isArray !== true)
            return false;
        // CodSpeed's documents have benchmarks with statistics, too.
        if (root.has('instrument'))
            return false;
        if (benchmarks.items().length === 0)
            return root.at('machine_info').has('python_version');
        return benchmarks.items().every((benchmark) => benchmark.at('stats').isObject && benchmark.has('name'));
    },
    read: (file, into) => {
        const root = readJson(file);
        into.machine ??= pytest_benchmark_machineOf(root.at('machine_info'));
        const commit = root.at('commit_info').at('id');
        if (commit.isString && /^[0-9a-f]{7,64}$/.test(commit.string()))
            into.commit ??= commit.string();
        for (const benchmark of root.at('benchmarks').items())
            pytest_benchmark_readBenchmark(benchmark, into);
    },
});
function pytest_benchmark_readBenchmark(benchmark, into) {
    const name = benchmark.at('fullname').optionalString() ?? benchmark.at('name').string();
    const group = benchmark.at('group').optionalString();
    const stats = benchmark.at('stats');
    const median = stats.at('median').optionalNumber();
    const iqr = stats.at('iqr').anyNumber();
    const sd = stats.at('stddev').anyNumber();
    into.add(name, [
        {
            value: median ?? stats.at('mean').number(),
            unit: 's',
            summary: median === undefined ? 'mean' : 'median',
            count: stats.at('rounds').anyNumber(),
            samples: dataOf(stats.at('data'), into),
            order: 'time',
            ...(iqr !== undefined && median !== undefined
                ? { spread: { kind: 'interquartile-range', value: iqr } }
                : sd !== undefined
                    ? { spread: { kind: 'standard-deviation', value: sd } }
                    : {}),
        },
    ], { place: benchmark.path, context: group });
}
/** The single rounds. A list that somebody shortened by hand (it then holds text) is left out: a part of
 *  the rounds would pass for all of them. */
function dataOf(data, into) {
    if (!data.isArray)
        return undefined;
    const wrong = data.items().find((item) => item.isString);
    if (wrong === undefined)
        return data.numbers();
    into.ignore(wrong.path, wrong.string(), 'the rounds are not complete, so they are left out');
    return undefined;
}
function pytest_benchmark_machineOf(info) {
    if (!info.isObject)
        return undefined;
    const cpu = info.at('cpu');
    const text = (value) => (value.isString && value.string() !== '' ? value.string() : undefined);
    const brand = text(cpu.at('brand_raw')) ?? text(cpu.at('brand')) ?? text(info.at('processor'));
    const python = [text(info.at('python_implementation')), text(info.at('python_version'))].filter(Boolean).join(' ');
    const fields = {
        cpu: brand,
        cores: cpu.at('count').anyNumber(),
        os: text(info.at('system')),
        kernel: text(info.at('release')),
        arch: text(info.at('machine')),
        runtime: python === '' ? undefined : python,
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./lib/formats/ruby-benchmark/ruby-benchmark.js
/** Ruby's own Benchmark (`bm`, `bmbm`, `benchmark`): `label  user system total ( real)` in seconds. The
 *  real time is the benchmark's. The rehearsal of `bmbm` is a warm-up and is ignored. Rows like `>total`
 *  are labels that the program chose, and cannot be told from benchmarks. */




const ruby_benchmark_row = /^(.*?):?\s+(-?\d+\.\d+)\s+(-?\d+\.\d+)\s+(-?\d+\.\d+)\s+\(\s*(-?\d+\.\d+)\)\s*$/;
/** Two figures of the table, or one in its column. */
const ruby_benchmark_resembles = /\d+\.\d+\s+\d+\.\d+\s+\(\s*\d+\.\d+\)|\s{2,}-?\d+[.,]\d{6}(?:\s|$)|\(\s+\d+[.,]\d{6}\)/;
const ruby_benchmark_header = /^\s*user\s+system\s+total\s+real\s*$/;
const rubyBenchmark = fileFormat({
    name: 'ruby-benchmark',
    title: "Ruby's Benchmark",
    looks: (file) => /^[ \t]*user[ \t]+system[ \t]+total[ \t]+real[ \t]*\r?$/m.test(tryText(file) ?? ''),
    read: (file, into) => {
        let rehearsing = false;
        let rehearsed = 0;
        let measured = 0;
        for (const { number, text } of linesOf(file)) {
            const place = `line ${number}`;
            const found = isTooLongForRow(text) ? null : ruby_benchmark_row.exec(text);
            if (/^Rehearsal -+/.test(text)) {
                refuseCut(file.path, rehearsed, measured);
                rehearsing = true;
                rehearsed = 0;
                measured = 0;
            }
            else if (/^-+ total: [\d.]+sec$/.test(text))
                rehearsing = false;
            else if (found !== null && rehearsing) {
                rehearsed++;
                into.ignore(place, text, 'the rehearsal, a warm-up');
            }
            else if (found !== null) {
                measured++;
                refuseGlued(file.path, place, found[1], ruby_benchmark_resembles);
                into.add(found[1].trim(), [{ value: Number(found[5]), unit: 's', summary: 'single' }], { place });
            }
            else if (text.trim() !== '' && !ruby_benchmark_header.test(text)) {
                refuseMissed(file.path, place, text, ruby_benchmark_resembles);
                into.ignore(place, text, 'no row of a benchmark');
            }
        }
        refuseCut(file.path, rehearsed, measured);
    },
});
/** `bmbm` measures all that it rehearsed. */
function refuseCut(file, rehearsed, measured) {
    if (measured < rehearsed)
        throw endMissing(file, undefined, `${measured} of ${rehearsed} rehearsed benchmarks have a row`);
}

;// CONCATENATED MODULE: ./lib/formats/swift-package-benchmark/swift-package-benchmark.js
/** package-benchmark for Swift: the files of its absolute thresholds (`Suite.Name.p90.json`), which
 *  `swift package benchmark thresholds update` or the format metricP90AbsoluteThresholds writes. A file
 *  holds the 90th percentile of each metric; the benchmark's name is only in the name of the file.
 *  Times are nanoseconds, sizes bytes. (Its JMH export is read by the format jmh.) */


/** The tool's built-in metrics, and what they are counted in. */
const times = ['cpuUser', 'cpuSystem', 'cpuTotal', 'wallClock'];
const sizes = [
    'peakMemoryResident',
    'peakMemoryResidentDelta',
    'peakMemoryVirtual',
    'memoryLeakedBytes',
    'allocatedResidentMemory',
    'readBytesLogical',
    'writeBytesLogical',
    'readBytesPhysical',
    'writeBytesPhysical',
];
const swift_package_benchmark_counters = [
    'mallocCountSmall',
    'mallocCountLarge',
    'mallocCountTotal',
    'freeCountTotal',
    'mallocBytesCount',
    'memoryLeaked',
    'objectAllocCount',
    'retainCount',
    'releaseCount',
    'retainReleaseDelta',
    'instructions',
];
const others = [
    'syscalls',
    'contextSwitches',
    'threads',
    'threadsRunning',
    'readSyscalls',
    'writeSyscalls',
    'throughput',
];
/** What the system did meanwhile. */
const circumstances = ['contextSwitches', 'threads', 'threadsRunning'];
const known = new Set([...times, ...sizes, ...swift_package_benchmark_counters, ...others]);
const swiftPackageBenchmark = fileFormat({
    name: 'swift-package-benchmark',
    title: 'package-benchmark for Swift',
    looks: (file) => {
        const root = tryJson(file);
        if (root?.isObject !== true)
            return false;
        const entries = root.entries();
        const numeric = entries.length > 0 && entries.every(([, value]) => value.isNumber);
        return numeric && (/\.p\d+\.json$/.test(file.path) || entries.every(([key]) => known.has(key)));
    },
    read: (file, into) => {
        const figures = readJson(file)
            .entries()
            .map(([metric, value]) => swift_package_benchmark_figureOf(metric, value.number()));
        const [main, ...more] = figures;
        if (main !== undefined)
            into.add(swift_package_benchmark_nameOf(file), [main, ...more]);
    },
    nothing: 'the threshold file holds no metric',
});
/** `thresholds/Suite.Name(in:_:).p90.json` is `Suite.Name(in:_:)`. */
function swift_package_benchmark_nameOf(file) {
    const base = file.path.slice(file.path.lastIndexOf('/') + 1);
    return base.replace(/(?:\.p\d+)?\.json$/, '');
}
function swift_package_benchmark_figureOf(metric, value) {
    const unit = times.includes(metric) ? 'ns' : sizes.includes(metric) ? 'B' : metric === 'throughput' ? '1/s' : '1';
    const better = metric === 'throughput' ? 'higher' : known.has(metric) && metric !== 'threads' ? 'lower' : 'unknown';
    return {
        name: metric === 'wallClock' ? 'time' : metric,
        value,
        unit,
        better,
        summary: 'percentile',
        ...(swift_package_benchmark_counters.includes(metric) ? { exact: true } : {}),
        ...(circumstances.includes(metric) ? { role: 'information' } : {}),
        ...(metric === 'throughput' ? { repeats: 'time' } : {}),
    };
}

;// CONCATENATED MODULE: ./lib/formats/box-table.js
/** The tables of `console.table`: cells between `│`, a rule of `─` above, below the header and at the end. Takes
 *  a text, gives the rows by their columns' titles. Refuses a table that is cut short, and a row whose cells do
 *  not fit its header, which a cell with a `│` in it causes. */


/** Tables in order; every line that is part of none goes to `other`. */
function* boxTables(file, other) {
    let open;
    for (const { number, text } of linesOf(file)) {
        const line = text.trim();
        if (/^┌[─┬]+┐$/.test(line))
            open = { titles: undefined, rows: [], line: number };
        else if (open !== undefined && /^└[─┴]+┘$/.test(line)) {
            yield { titles: open.titles ?? [], rows: open.rows };
            open = undefined;
        }
        else if (open !== undefined && line.startsWith('│'))
            box_table_readRow(line, number, file, open);
        else if (open !== undefined && /^├[─┼]+┤$/.test(line))
            continue;
        else if (open !== undefined)
            throw cutShort(file, open.line, text);
        else if (line !== '')
            other(text, number);
    }
    if (open !== undefined)
        throw cutShort(file, open.line, '');
}
function box_table_readRow(text, line, file, open) {
    const inner = text.endsWith('│') ? text.slice(1, -1) : text.slice(1);
    const cells = inner.split('│').map((cell) => cell.trim());
    if (open.titles === undefined) {
        open.titles = cells;
        return;
    }
    if (cells.length !== open.titles.length || !text.endsWith('│')) {
        const found = `a row of ${cells.length} cells in a table of ${open.titles.length} columns: ${excerpt(text)}`;
        throw new FormatFailure(file.path, `line ${line}`, found);
    }
    const filled = open.titles.map((title, i) => [title, readCell(cells[i])]);
    open.rows.push({ cells: Object.fromEntries(filled.filter(([, value]) => value !== undefined)), line });
}
/** Node and Deno put texts in quotes, Bun does not. An empty cell is a value that the row has not. */
function readCell(cell) {
    if (cell === '' || cell === 'undefined')
        return undefined;
    const quoted = /^(['"`])(.*)\1$/s.exec(cell);
    if (quoted !== null)
        return box_table_unescaped(quoted[2]);
    return /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(cell) ? Number(cell) : cell;
}
const escapes = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };
function box_table_unescaped(text) {
    return text.replace(/\\(?:u\{?([0-9a-fA-F]{1,6})\}?|x([0-9a-fA-F]{2})|(.))/gs, (whole, long, short, sign) => {
        const code = Number.parseInt((long ?? short ?? ''), 16);
        if (Number.isNaN(code))
            return escapes[sign] ?? sign;
        return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    });
}
function cutShort(file, line, text) {
    const found = text.trim() === '' ? 'its end' : JSON.stringify(excerpt(text, 60));
    return new FormatFailure(file.path, `line ${line}`, `a table that begins here and is cut short by ${found}`);
}

;// CONCATENATED MODULE: ./lib/formats/tinybench/table.js
/** Rows of tinybench's `bench.table()`: meant for people, so the figures are text (`13224 ± 90.00`) and
 *  rounded. Columns changed with every major version; what they have in common is read. Most suites end with
 *  `console.table(bench.table())`, so the drawn table is read, too. */





const nameColumn = /^task name$/i;
const printedHeader = /^\s*│.*│\s*task name\s*│/i;
/** Whether `console.table` drew rows of `bench.table()`. */
function tinybench_table_hasPrintedTable(file) {
    return !startsLikeJson(file) && anyLine(file, (text) => text.includes('│') && printedHeader.test(text));
}
function readPrintedTables(file, into) {
    const others = new IgnoredLines(into, 'no row of the table');
    for (const { titles, rows } of boxTables(file, (text, line) => others.add(line, text))) {
        others.end();
        for (const { cells, line } of rows) {
            const row = new Json(file.path, cells, undefined, '');
            if (isTableRow(row))
                readTableRow(row, into, `line ${line}`);
            else
                into.ignore(`line ${line}`, Object.values(cells).join(' | '), `a row without a task (${titles.join(', ')})`);
        }
    }
    others.end();
    into.ignore(undefined, 'console.table(bench.table())', 'the table has rounded medians and no samples: JSON of the tasks has all');
}
const medianColumn = /^latency (?:med|median) \(ns\)$/i;
const meanColumn = /^(?:latency (?:avg|average) \(ns\)|average time \(ns\))$/i;
function isTableRow(row) {
    return row.isObject && table_columnOf(row, nameColumn) !== undefined;
}
function readTableRow(row, into, place = row.path) {
    const name = table_columnOf(row, nameColumn).printed;
    const options = { place };
    const error = table_columnOf(row, /^error$/i);
    if (error !== undefined && !error.missing) {
        into.fail(name, error.printed, options);
        return;
    }
    const median = table_columnOf(row, medianColumn);
    const column = median ?? table_columnOf(row, meanColumn);
    const remarks = table_columnOf(row, /^remarks?$/i);
    if (column === undefined) {
        into.skip(name, remarks?.isString ? remarks.string() : 'the row has no latency', options);
        return;
    }
    const samples = table_columnOf(row, /^samples$/i)?.anyNumber();
    into.add(name, [{ value: leadingNumber(column), unit: 'ns', summary: median === undefined ? 'mean' : 'median', count: samples }], options);
}
function table_columnOf(row, title) {
    return row.entries().find(([key]) => title.test(key.trim()))?.[1];
}
/** `114258 ± 91.65%` → 114258. A number with grouping is refused: its separators depend on the locale. */
function leadingNumber(cell) {
    if (cell.isNumber)
        return cell.number();
    const found = /^\s*(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(?:±.*)?$/i.exec(cell.string());
    if (found === null)
        throw new FormatFailure(cell.file, cell.path, `should be a number, found "${cell.string().slice(0, 60)}"`);
    return Number(found[1]);
}

;// CONCATENATED MODULE: ./lib/formats/tinybench/tinybench.js
/** tinybench 2 to 6, as `JSON.stringify` writes its tasks: `{name, tasks: [{name, result}]}` or the list
 *  alone, and the rows of `bench.table()`, also as `console.table` prints them.
 *
 *  Times are milliseconds. Version 2 has flat fields (`mean`, `samples`), 3 to 5 have these and
 *  `latency`, 6 has `latency` only, with samples where `retainSamples` asks for them. Samples are sorted
 *  in every version. Throughput is the same measurement the other way round, and is left out.
 *  Refused: `bench.results`, which has no task names, and the tasks themselves of version 6, whose fields
 *  JSON does not see. */




const tinybench = fileFormat({
    name: 'tinybench',
    title: 'tinybench',
    looks: (file) => {
        const root = tryJson(file);
        if (root === undefined)
            return tinybench_table_hasPrintedTable(file);
        return tasksOf(root) !== undefined || isTable(root) || isNameless(root) || isHollow(root);
    },
    read: (file, into) => {
        if (tinybench_table_hasPrintedTable(file)) {
            readPrintedTables(file, into);
            return;
        }
        const root = readJson(file);
        if (isNameless(root))
            root.fail('a list of tasks with their names (`bench.results` has no names: write `bench.tasks`)');
        if (isHollow(root))
            throw hollow(file);
        if (isTable(root))
            for (const row of root.items())
                readTableRow(row, into);
        else
            for (const task of (tasksOf(root) ?? root.at('tasks')).items())
                readTask(task, root.at('name'), into);
    },
    nothing: 'the tinybench results hold no task',
});
/** The list of tasks, where this is one: every task has a name and, once it ran, a result of tinybench's kind. */
function tasksOf(root) {
    const list = root.isArray ? root : root.at('tasks');
    if (!list.isArray)
        return undefined;
    const tasks = list.items();
    if (tasks.length === 0)
        return root.isArray ? undefined : list;
    return tasks.every(isTask) ? list : undefined;
}
function isTask(task) {
    if (!task.at('name').isString)
        return false;
    const result = task.at('result');
    return result.missing ? task.has('runs') : tinybench_isResult(result);
}
function tinybench_isResult(result) {
    return result.isObject && ['latency', 'mean', 'error', 'state', 'aborted'].some((key) => result.has(key));
}
function isNameless(root) {
    if (!root.isArray || root.items().length === 0)
        return false;
    return root.items().every((row) => !row.has('name') && row.at('latency').isObject && row.at('throughput').isObject);
}
/** `bench.tasks` of version 6: getters only, so that JSON writes `{}` for each task. */
function isHollow(root) {
    const list = root.isArray ? root : root.at('tasks');
    if (!list.isArray || list.items().length === 0)
        return false;
    return list.items().every((task) => task.isObject && task.entries().length === 0);
}
function hollow(file) {
    return new FormatFailure(file.path, undefined, 'the tasks are empty: JSON does not see their names and results', {
        hint: 'Write `bench.tasks.map(({ name, result }) => ({ name, result }))`; needed from tinybench 6 on.',
    });
}
function isTable(root) {
    return root.isArray && root.items().length > 0 && root.items().every(isTableRow);
}
function readTask(task, suite, into) {
    const name = task.at('name').string();
    const options = { place: task.path, context: suite.isString ? suite.string() : undefined };
    const result = task.at('result');
    if (result.missing) {
        into.skip(name, 'the task has no result: it did not run', options);
        return;
    }
    const error = result.at('error');
    const state = result.at('state').isString ? result.at('state').string() : undefined;
    if (!error.missing || state === 'errored') {
        into.fail(name, tinybench_messageOf(error), options);
        return;
    }
    if (state?.startsWith('aborted') || result.at('aborted').raw === true) {
        into.fail(name, 'aborted', options);
        return;
    }
    const latency = result.at('latency').isObject ? result.at('latency') : result;
    if (state !== undefined && !latency.has('mean')) {
        into.skip(name, `not finished: ${state}`, options);
        return;
    }
    into.add(name, [tinybench_figureOf(latency, task.at('runs').anyNumber())], options);
}
function tinybench_figureOf(latency, runs) {
    const samples = latency.at('samples').optionalNumbers();
    const kept = samples !== undefined && samples.length > 0 ? samples : undefined;
    const median = latency.at('p50').optionalNumber() ?? (kept === undefined ? undefined : medianOf(kept));
    const mad = latency.at('mad').anyNumber();
    const sd = latency.at('sd').anyNumber();
    return {
        value: median ?? latency.at('mean').number(),
        unit: 'ms',
        summary: median === undefined ? 'mean' : 'median',
        count: latency.at('samplesCount').anyNumber() ?? kept?.length ?? runs,
        samples: kept,
        order: 'sorted',
        ...(mad !== undefined
            ? { spread: { kind: 'median-absolute-deviation', value: mad } }
            : sd !== undefined
                ? { spread: { kind: 'standard-deviation', value: sd } }
                : {}),
    };
}
function tinybench_messageOf(error) {
    if (error.isString)
        return error.string();
    const message = error.at('message');
    return message.isString ? message.string() : 'failed, without a message';
}

;// CONCATENATED MODULE: ./lib/formats/documents-in-text.js
/** JSON documents among lines that are none: `npm run bench`, `make` or a suite that logs prints something
 *  before and after its results. Takes a file's text, gives every document that begins in a line of it.
 *  Refuses a document that is cut short or broken: what was left of it would pass for the whole. A text is
 *  looked through once; what fails to be JSON is given up at its first wrong character, and the sum of
 *  such attempts is bounded by the length of the text. */




/** A document may stand behind a word in its line (`result: {…}`), but hardly behind more brackets than these. */
const mostPerLine = 6;
/** Attempts that fail may look at this many characters more than twice the text. */
const leeway = 100_000;
/** Every JSON object and array that begins in the text and is complete. Throws a FormatFailure where one is
 *  broken or cut short. */
function documentsIn(file) {
    const text = textOf(file);
    const found = [];
    const length = text.trimEnd().length;
    let budget = 2 * length + leeway;
    let line = 1;
    for (let at = 0; at < length;) {
        const newline = text.indexOf('\n', at);
        const stop = newline === -1 ? length : newline;
        const attempt = firstIn(text, at, stop, (cost) => {
            budget -= cost;
            return budget > 0;
        });
        if (attempt.kind === 'mistake')
            throw brokenDocument(file, text, attempt.start, attempt.mistake);
        if (attempt.kind === 'spent')
            throw tooManyBrackets(file, line);
        if (attempt.kind === 'document') {
            const { start, end, value } = attempt;
            const own = text.slice(start, end);
            // `[1]` before a line of a log is JSON, and no result of any tool.
            if (own.includes('{'))
                found.push({ file: asDocument(file, own, value), value, start, end, line });
            line += linesBetween(text, start, end);
            at = end;
        }
        else {
            line++;
            at = stop + 1;
        }
    }
    return found;
}
/** The first document that begins between two offsets, both in one line. */
function firstIn(text, from, stop, pay) {
    let at = from;
    for (let tries = 0; tries < mostPerLine; tries++) {
        at = nextBracket(text, at, stop);
        if (at === -1)
            return { kind: 'nothing' };
        if (!mayOpenDocument(text, at)) {
            at++;
            continue;
        }
        try {
            return { kind: 'document', start: at, ...parseJsonAt(text, at) };
        }
        catch (error) {
            if (!(error instanceof JsonMistake))
                throw error;
            if (isDocument(error, text, at, stop))
                return { kind: 'mistake', start: at, mistake: error };
            if (!pay(error.offset - at))
                return { kind: 'spent' };
        }
        at++;
    }
    return { kind: 'nothing' };
}
/** Spares the parser, and an error with its trace, most brackets of a log. */
function mayOpenDocument(text, bracket) {
    let at = bracket + 1;
    while (at < text.length && ' \t\r\n'.includes(text[at]))
        at++;
    return at >= text.length || (text[bracket] === '{' ? '"}' : '[{"]-0123456789tfnNIi').includes(text[at]);
}
function nextBracket(text, from, stop) {
    for (let at = from; at < stop; at++) {
        const code = text.charCodeAt(at);
        if (code === 0x5b || code === 0x7b)
            return at;
    }
    return -1;
}
/** Whether what went wrong was a document, and no line of a log that has a bracket in it. Keys in quotes tell:
 *  what `console.log` prints of an object has none. */
function isDocument(mistake, text, start, stop) {
    if (mistake.message.startsWith('nested'))
        return true;
    if (mistake.keys === 0)
        return false;
    const atEnd = text.slice(mistake.offset, mistake.offset + 100).trim() === '';
    return atEnd || (mistake.keys > 1 && (mistake.offset > stop || mistake.offset - start > 1000));
}
function brokenDocument(file, text, start, mistake) {
    const failure = jsonFailure(file.path, text, mistake);
    if (text.slice(0, start).trim() === '')
        return failure;
    const { message, hint } = failure;
    const begins = text.slice(0, start).split('\n').length;
    return new FormatFailure(file.path, `the JSON document that begins in line ${begins}`, message.slice(file.path.length + 2), hint === undefined ? {} : { hint });
}
function tooManyBrackets(file, line) {
    return new FormatFailure(file.path, `line ${line}`, `open brackets on so many lines that it cannot be told where JSON begins`, {
        hint: `Let the tool write its results to a file of their own, nested at most ${deepest} levels deep.`,
    });
}
function linesBetween(text, start, end) {
    let lines = 0;
    for (let at = text.indexOf('\n', start); at !== -1 && at < end; at = text.indexOf('\n', at + 1))
        lines++;
    return lines;
}
/** What stands around a document, a stretch at a time. */
function aroundDocument(file, { start, end }) {
    const text = textOf(file);
    return [stretch(file, text, 0, start, 'before'), stretch(file, text, end, text.length, 'after')].flat();
}
/** One note per line would be too many for a log, so only the first lines of a long stretch have their own. */
const mostLines = 20;
function stretch(file, text, from, to, where) {
    const first = linesBetween(text, 0, from) + 1;
    const lines = text.slice(from, to).split('\n');
    const filled = lines
        .map((line, index) => ({ line: excerpt(stripColours(line), 200), number: first + index }))
        .filter(({ line }) => line !== '');
    const because = `a line ${where} the JSON document`;
    const shown = filled.slice(0, mostLines).map(({ line, number }) => ({
        file: file.path,
        place: `line ${number}`,
        text: line,
        because,
    }));
    const rest = filled.slice(mostLines);
    if (rest.length === 0)
        return shown;
    const place = `lines ${rest[0].number} to ${rest.at(-1).number}`;
    return [
        ...shown,
        { file: file.path, place, text: rest[0].line, because: `${rest.length} more lines ${where} the JSON document` },
    ];
}

;// CONCATENATED MODULE: ./lib/formats/unwrap.js
/** Finds the results in what a suite printed besides them. Takes the files of one invocation, gives them back
 *  with each text that holds one JSON document of a known tool replaced by that document, and says which
 *  lines stood around it. Two such documents in one text are an error: neither is more the result than the other. */




/** `isKnown` tells whether a document is some tool's results, `isLeft` which files are left as they are.
 *  Undefined where no file holds a document among other text. */
function unwrap_unwrap(files, isKnown, isLeft = () => false) {
    const ignored = [];
    let changed = false;
    const inner = files.map((file) => {
        const document = mayHoldDocument(file) && !isLeft(file) ? onlyDocument(file, isKnown) : undefined;
        if (document === undefined)
            return file;
        changed = true;
        ignored.push(...aroundDocument(file, document));
        return document.file;
    });
    return changed ? { files: inner, ignored } : undefined;
}
/** Whether one of these formats takes a document for its own. */
function knownBy(formats) {
    return (document) => formats.some((format) => format.recognises([document]));
}
function mayHoldDocument(file) {
    const text = tryText(file);
    return text !== undefined && !isJson(file) && /[[{]/.test(text);
}
function onlyDocument(file, isKnown) {
    // Logs hold thousands of small documents of few shapes; one that nobody knew is not asked about again.
    const strange = new Set();
    const known = documentsIn(file).filter((document) => {
        const shape = document.end - document.start < 2000 ? shapeOf(document.value, 4) : undefined;
        if (shape !== undefined && strange.has(shape))
            return false;
        const isOne = isKnown(document.file);
        if (!isOne && shape !== undefined)
            strange.add(shape);
        return isOne;
    });
    if (known.length < 2)
        return known[0];
    const places = known.slice(0, 3).map(({ line }) => line);
    throw new FormatFailure(file.path, `lines ${places.join(' and ')}`, `${known.length === 2 ? 'two' : known.length} JSON documents with results, and it cannot be told which is meant`, {
        hint: 'Let the suite print one document; or let each be written to a file of its own, and `results` match them.',
    });
}
/** Keys and kinds of values, some levels deep. */
function shapeOf(value, levels) {
    if (typeof value !== 'object' || value === null)
        return typeof value;
    if (levels === 0)
        return '';
    if (Array.isArray(value))
        return `[${value.map((item) => shapeOf(item, levels - 1)).join()}]`;
    const entries = Object.entries(value);
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${shapeOf(item, levels - 1)}`).join()}}`;
}

;// CONCATENATED MODULE: ./lib/formats/vitest/vitest.js
/** Vitest: `vitest bench --outputJson` of versions 1 to 4, and the JSON reporter of version 5, where
 *  benchmarks live in tests.
 *
 *  Times are milliseconds. Versions 1 to 4 never write samples; version 1 has no median. A benchmark
 *  that throws stays as an entry without figures, and is a failed row. Identifiers are the full path
 *  `file > group > name`, in version 5 `test > name`. In version 5 results of a test whose assertion
 *  failed afterwards were measured completely and stay; a test that failed without leaving results is
 *  a failed row. Tests of version 5 that have no benchmarks are listed as ignored. */


const vitest = fileFormat({
    name: 'vitest',
    title: 'Vitest',
    goesOnAfter: () => true,
    looks: (file) => {
        const root = tryJson(file);
        return root !== undefined && (isOutputJson(root) || isReporterJson(root));
    },
    read: (file, into) => {
        const root = readJson(file);
        if (isReporterJson(root))
            for (const result of root.at('testResults').items())
                readTests(result, into);
        else
            for (const module of root.at('files').items())
                for (const group of module.at('groups').items())
                    readGroup(group, into);
    },
    nothing: 'the Vitest results hold no benchmark',
});
function isOutputJson(root) {
    const files = root.at('files');
    return files.isArray && files.items().every((file) => file.at('filepath').isString && file.at('groups').isArray);
}
function isReporterJson(root) {
    const results = root.at('testResults');
    if (!results.isArray)
        return false;
    return results.items().some((result) => {
        const tests = result.at('assertionResults');
        return tests.isArray && tests.items().some((test) => test.at('benchmarks').isArray);
    });
}
function readGroup(group, into) {
    const fullName = group.at('fullName').string();
    for (const benchmark of group.at('benchmarks').items()) {
        const name = `${fullName} > ${benchmark.at('name').string()}`;
        const count = benchmark.at('sampleCount').anyNumber();
        const empty = !benchmark.has('mean') && (count === undefined || count === 0);
        if (empty)
            into.fail(name, 'no samples: the benchmark threw or was not run', { place: benchmark.path });
        else
            into.add(name, [vitest_figureOf(benchmark, 'median', count)], { place: benchmark.path });
    }
}
function readTests(result, into) {
    const context = result.at('name').isString ? result.at('name').string() : undefined;
    const tests = result.at('assertionResults').items();
    for (const test of tests)
        readTest(test, context, into);
    const message = result.at('message');
    if (tests.length === 0 && result.at('status').raw === 'failed') {
        into.fail(context ?? result.path, message.isString ? message.string() : 'the file failed', { place: result.path });
    }
}
function readTest(test, context, into) {
    const title = [...titlesOf(test.at('ancestorTitles')), test.at('title').string()].join(' > ');
    const options = { place: test.path, context };
    const benchmarks = test.at('benchmarks');
    const groups = benchmarks.missing ? [] : benchmarks.items();
    const before = into.size;
    for (const group of groups) {
        const groupName = group.at('name').isString ? group.at('name').string() : title;
        for (const task of group.at('tasks').items())
            vitest_readTask(task, groupName, context, into);
    }
    if (into.size > before)
        return;
    const status = test.at('status').isString ? test.at('status').string() : 'unknown';
    if (status === 'failed')
        into.fail(title, failureOf(test), options);
    else
        into.ignore(test.path, title, status === 'passed' ? 'a test without benchmarks' : `a test that was ${status}`);
}
function vitest_readTask(task, group, context, into) {
    const name = `${group} > ${task.at('name').string()}`;
    const latency = task.at('latency');
    const options = { place: task.path, context };
    if (latency.missing)
        into.fail(name, 'the benchmark left no result', options);
    else
        into.add(name, [vitest_figureOf(latency, 'p50', latency.at('samplesCount').anyNumber())], options);
}
function vitest_figureOf(stats, medianKey, count) {
    const median = stats.at(medianKey).optionalNumber();
    const samples = stats.at('samples').optionalNumbers();
    const sd = stats.at('sd').anyNumber();
    return {
        value: median ?? stats.at('mean').number(),
        unit: 'ms',
        summary: median === undefined ? 'mean' : 'median',
        count: count ?? samples?.length,
        samples,
        order: 'sorted',
        spread: sd === undefined ? undefined : { kind: 'standard-deviation', value: sd },
    };
}
function titlesOf(titles) {
    return titles.missing ? [] : titles.items().map((title) => title.string());
}
function failureOf(test) {
    const messages = test.at('failureMessages');
    const texts = messages.isArray ? messages.items().filter((message) => message.isString) : [];
    return texts.length === 0 ? 'the test failed without a message' : (texts[0].string().split('\n')[0] ?? '');
}

;// CONCATENATED MODULE: ./lib/formats/registry.js
/** The one table of formats, and which of them a tool's output is. Detection is by content: exactly one
 *  format recognises the files, or an error says who else does, or what was found instead. There is no
 *  order of preference between formats. */











































const formats = table();
function table() {
    const all = [
        benchgate,
        tinybench,
        vitest,
        benchmarkjs,
        mitata,
        deno,
        jsTime,
        go,
        libtest,
        criterion,
        criterionText,
        divan,
        iai,
        gungraun,
        pytestBenchmark,
        codspeed,
        pyperf,
        asv,
        googleBenchmark,
        catch2,
        nanobench,
        jmh,
        benchmarkdotnet,
        julia,
        hyperfine,
        k6,
        lighthouse,
        benchmarkIps,
        rubyBenchmark,
        phpbench,
        dart,
        luau,
        swiftPackageBenchmark,
        bmf,
        custom,
        customSmaller,
        customBigger,
        datajs,
    ];
    return Object.fromEntries(all.map((format) => [format.name, format]));
}
const formatNames = Object.keys(formats);
function isFormatName(name) {
    return Object.hasOwn(formats, name);
}
/** Which tool wrote these files: the files of one invocation of a suite. Throws a FormatFailure where
 *  none or several formats recognise them. */
function detectFormat(files, among = formats) {
    return detect(files, among).format;
}
/** The format, and the files as it is to read them: without what stands around a JSON document. */
function detect(files, among) {
    const inText = recognisingText(files, among);
    // A JSON document is taken out of a text that nobody knows, or that only holds lines of timers, which suites
    // print beside their results.
    const isWeak = inText.every(({ name }) => name === 'js-time');
    const known = (file) => !isWeak && (files.length === 1 || recognisingText([file], among).length > 0);
    const inner = unwrap_unwrap(files, knownBy(Object.values(among)), known);
    if (inner !== undefined)
        return chosen(recognisingText(inner.files, among), inner);
    return chosen(inText, { files, ignored: [] });
}
/** As `detect`; where nobody knows the text, also without a word that stands before each of its lines. */
function detectUnder(files, among) {
    try {
        return detect(files, among);
    }
    catch (error) {
        const bare = files.map((file) => withoutWord(file) ?? file);
        if (!(error instanceof FormatFailure) || bare.every((file, i) => file === files[i]))
            throw error;
        try {
            return detect(bare, among);
        }
        catch {
            throw error;
        }
    }
}
function chosen(candidates, from) {
    if (candidates.length === 1)
        return { format: candidates[0], ...from };
    if (candidates.length === 0)
        throw unknownOutput(from.files);
    throw ambiguous(from.files, candidates);
}
function recognisingText(files, among) {
    const recognising = (seen) => Object.values(among).filter((one) => one.recognises(seen));
    const seen = files.map(glance);
    // The results may stand in the middle of a long log; a JSON document has no lines to search.
    const whole = files.map((file, i) => (isJson(file) ? seen[i] : file));
    const isCut = whole.some((file, i) => file !== seen[i]);
    const first = recognising(seen);
    return first.length === 0 && isCut ? recognising(whole) : first;
}
/** Reads the files of one invocation of a suite with a named format, or with the one that recognises them.
 *  Throws FormatFailure for what cannot be understood, and UsageFailure for an unknown name. */
function registry_readResults(files, name = 'auto', among = formats) {
    if (files.length === 0) {
        throw new FormatFailure('results', undefined, 'there is no file to read', {
            hint: 'Check the path or pattern in `results`; it is resolved from `working-directory`.',
        });
    }
    const plain = files.map(plainLines);
    const detected = name === 'auto' ? detectUnder(plain, among) : named(plain, name, among);
    const reading = detected.format.read(detected.files);
    const { ignored } = detected;
    return {
        tool: detected.format.name,
        reading: ignored.length === 0 ? reading : { ...reading, ignored: [...ignored, ...reading.ignored] },
    };
}
function named(files, name, among) {
    const format = Object.hasOwn(among, name) ? among[name] : undefined;
    if (format === undefined) {
        throw new UsageFailure(`unknown format "${name}"`, { hint: `Formats: auto, ${Object.keys(among).join(', ')}.` });
    }
    if (files.every(isJson) || format.recognises(files.map(glance)) || format.recognises(files)) {
        return { format, files, ignored: [] };
    }
    const inner = unwrap_unwrap(files, knownBy([format]));
    if (inner !== undefined)
        return { format, ...inner };
    for (const file of files)
        refuseConsole(file, format.name);
    // A format that is only ever named knows no document as its own: then the one that there is.
    return { format, ...(unwrap_unwrap(files, registry_isObject) ?? { files, ignored: [] }) };
}
function registry_isObject(document) {
    const { raw } = readJson(document);
    return typeof raw === 'object' && raw !== null && Object.keys(raw).length > 0;
}
function ambiguous(files, candidates) {
    const claims = candidates.map((format) => {
        const own = files.filter((file) => format.recognises([glance(file)])).map((file) => file.path);
        return files.length > 1 && own.length > 0 ? `${format.title} (${shorten(own)})` : format.title;
    });
    const names = candidates.map((format) => format.name);
    return new FormatFailure(registry_label(files), undefined, `looks like the output of ${claims.join(' and of ')}`, {
        hint: `Set \`format\` to ${names.join(' or ')}; or let \`results\` name the files of one tool only.`,
    });
}
/** What is there instead, as far as it can be told. */
function unknownOutput(files) {
    if (files.length === 1)
        return unknownFile(files[0]);
    const empty = files.filter((file) => file.bytes.length === 0);
    const broken = files.find((file) => registry_failureOf(file) !== undefined);
    if (empty.length < files.length && broken !== undefined)
        return registry_failureOf(broken);
    return new FormatFailure(registry_label(files), undefined, `none of the ${files.length} files is output of a known tool`, {
        hint: adviceUnknown,
    });
}
const adviceUnknown = 'Set `format` where the tool is known and its output unusual, or `results` to the file that the tool writes.';
function unknownFile(file) {
    if (file.bytes.length === 0) {
        return new FormatFailure(file.path, undefined, 'the file is empty: no benchmark ran, or the tool was stopped', {
            hint: 'Check that the suite ran, and that no filter left all benchmarks out.',
        });
    }
    const console = consoleFailure(file);
    if (console !== undefined)
        return console;
    const failure = registry_failureOf(file);
    if (failure !== undefined)
        return failure;
    const found = startsLikeJson(file)
        ? `JSON of no known tool: ${describe(readJson(file).raw)}`
        : foundText(textOf(file));
    return new FormatFailure(file.path, undefined, found, { hint: adviceUnknown });
}
function foundText(text) {
    const first = firstLine(text);
    if (first === '')
        return 'nothing but white space';
    const lines = text.trimEnd().split('\n').length;
    const rest = lines > 1 ? ` and ${lines - 1} more line${lines > 2 ? 's' : ''}` : '';
    return `output of no known tool, starting with ${JSON.stringify(first)}${rest}`;
}
/** Broken archives, binary data, JSON that is cut short or mixed with text. */
function registry_failureOf(file) {
    try {
        textOf(file);
        // What is named so should be one, whatever it begins with.
        if (startsLikeJson(file) || /\.json$/i.test(file.path))
            readJson(file);
        return undefined;
    }
    catch (error) {
        if (error instanceof FormatFailure)
            return error;
        throw error;
    }
}
function registry_label(files) {
    return shorten(files.map((file) => file.path));
}
function shorten(paths) {
    return paths.length <= 3 ? paths.join(', ') : `${paths.slice(0, 2).join(', ')} and ${paths.length - 2} more`;
}

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

;// CONCATENATED MODULE: ./lib/model/duration.js
/** Seconds as a reader meets them, in every room, and as the options that take a duration read them. */
/** Nobody waits longer for a gate: what needs more is told what else helps. */
const mostAdvisedSeconds = 3600;
/** `4.2 s`, `45 s`, `5 min 12 s`, `1 h 05 min`; `an unknown time` of what is no finite number. */
function duration_durationText(seconds) {
    if (!Number.isFinite(seconds))
        return 'an unknown time';
    if (seconds < 9.95)
        return `${seconds.toFixed(1).replace(/\.0$/, '')} s`;
    const whole = Math.round(seconds);
    if (whole < 60)
        return `${whole} s`;
    const minutes = Math.floor(whole / 60);
    if (minutes < 60)
        return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
    const rounded = Math.round(whole / 60);
    return `${Math.floor(rounded / 60)} h ${String(rounded % 60).padStart(2, '0')} min`;
}

;// CONCATENATED MODULE: ./lib/model/percent.js
/** Ratios as a reader meets them, in every room. */
/** A size without a sign: `5 %`, `2.5 %`, `12.4 %`. */
function percent_percent(ratio) {
    if (!Number.isFinite(ratio))
        return 'an unknown amount';
    return `${percentDigits(ratio).replace(/\.0$/, '')} %`;
}
/** Its figures alone. */
function percentDigits(ratio) {
    const size = Math.abs(ratio) * 100;
    if (size >= 99.95)
        return size.toFixed(0);
    if (size >= 0.095)
        return size.toFixed(1);
    return size < 0.0005 ? '0' : size.toFixed(size < 0.0095 ? 3 : 2);
}

;// CONCATENATED MODULE: ./lib/report/bar.js
/** An interval as a bar of text, on a scale of thresholds: zero and the threshold stand in the same
 *  columns in every row, whatever the row's own threshold.
 *
 *  `░░░░│░░░░  ├─●─┤`: what is tolerated is shaded, the interval is drawn over it. The characters are
 *  those of WGL4, which every common monospaced font has in one width; `┊` or `━` would come from a
 *  fallback font and push the row out of line. */
/** Beyond this many thresholds a bar ends in an arrow: one row of ×20 must not flatten the rest. */
const widestSpan = 6;
/** A scale on which these rows can be told apart. */
function barScale(rows, half) {
    const ends = rows.flatMap(({ change, threshold }) => {
        if (change === null || threshold <= 0)
            return [];
        return endsOf(change).map((end) => end / threshold);
    });
    const span = Math.min(widestSpan, Math.max(2, Math.ceil(largestOf(ends))));
    const loose = rows.flatMap(({ change, threshold }) => (change === null || threshold > 0 ? [] : endsOf(change)));
    return { span, half, atZero: largestOf(loose) / span };
}
function endsOf({ low, high, estimate }) {
    return [low, high, estimate].map((end) => (end === null ? 0 : Math.abs(end)));
}
function largestOf(sizes) {
    return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}
/** What one unit of the scale is in this row; 0 where nothing can be drawn. */
function bar_unitOf({ threshold }, { atZero }) {
    return threshold > 0 ? threshold : atZero;
}
/** The bar of one change: 2 × half + 1 characters. `blank` fills the empty cells. */
function intervalBar(row, scale, blank = ' ') {
    const tolerated = row.threshold > 0 ? toleratedCells(scale) : 0;
    const cells = emptyScale(scale, tolerated, blank);
    const unit = bar_unitOf(row, scale);
    if (row.change !== null && unit > 0)
        drawInterval(cells, row.change, unit, tolerated, scale);
    return cells.join('');
}
function emptyScale({ half }, tolerated, blank) {
    return Array.from({ length: 2 * half + 1 }, (_, cell) => {
        const distance = Math.abs(cell - half);
        if (distance === 0)
            return '│';
        return distance <= tolerated ? '░' : blank;
    });
}
function drawInterval(cells, change, unit, tolerated, scale) {
    const { half } = scale;
    const place = (value) => half + cellOf(value / unit, tolerated, scale);
    const last = cells.length - 1;
    const low = change.low === null ? -1 : place(change.low);
    const high = change.high === null ? last + 1 : place(change.high);
    const from = clamp(low, 0, last);
    const to = clamp(high, 0, last);
    for (let cell = from; cell <= to; cell++)
        cells[cell] = cell === half ? '┼' : '─';
    cells[from] = '├';
    cells[to] = '┤';
    cells[clamp(place(change.estimate), 0, last)] = '●';
    // The arrows last: that a bar goes on is more important than where its middle is.
    if (low < 0)
        cells[0] = '◄';
    if (high > last)
        cells[last] = '►';
}
/** Cells from zero. Rounding never carries a value over the edge of the shade, in either direction:
 *  that side is what the row is about. */
function cellOf(thresholds, edge, scale) {
    const cell = Math.round((thresholds / scale.span) * scale.half);
    const size = Math.abs(thresholds) > (edge === 0 ? 0 : 1) ? Math.max(edge + 1, Math.abs(cell)) : Math.min(edge, Math.abs(cell));
    return thresholds < 0 ? -size : size;
}
function toleratedCells({ span, half }) {
    return Math.max(1, Math.round(half / span));
}
function clamp(value, low, high) {
    return Math.min(high, Math.max(low, value));
}

;// CONCATENATED MODULE: ./lib/report/numbers.js
/** Numbers as a reader meets them, the same in every locale. */


/** A figure that could not be computed. */
const unknown = 'an unknown amount';
/** A change: `+13.5 %`, `−0.03 %`, `×12.3` from a tenfold on. */
function numbers_signedPercent(ratio) {
    if (!Number.isFinite(ratio))
        return unknown;
    if (ratio >= 9.995)
        return `×${(1 + ratio).toPrecision(3).replace(/e\+?/, 'e')}`;
    const digits = percentDigits(ratio);
    if (Number(digits) === 0)
        return '0.0 %';
    return `${ratio < 0 ? '−' : '+'}${digits} %`;
}
/** An interval: `+11.9 % … +15.2 %`; with one end only `above +2.0 %`; a point has none. */
function intervalText(change) {
    const { low, high } = change;
    if (low === null)
        return high === null ? 'no bound' : `below ${numbers_signedPercent(high)}`;
    if (high === null)
        return `above ${numbers_signedPercent(low)}`;
    return low === high ? 'exact' : `${numbers_signedPercent(low)} … ${numbers_signedPercent(high)}`;
}
/** The change of one row; from zero there is no ratio. */
function changeText({ change, base, head }) {
    if (change !== null)
        return numbers_signedPercent(change.estimate);
    if (base === 0 && head !== null && head > 0)
        return 'from 0';
    return head === 0 && base !== null && base > 0 ? 'to 0' : '–';
}
/** True for units that Benchgate writes itself; any other is the tool's own word. */
function isBaseUnit(unit) {
    return unit === null || ['s', 'B', '1/s', 'B/s', '1', ''].includes(unit);
}
/** Base and head of one row on one scale, with what the same finding is in other units; a dash where a side has
 *  no value. The change comes from pairs, and the medians of the sides are of all launches: to show both would show
 *  two changes. So head is what base becomes by the change that stands beside it; the JSON report has the medians. */
function sidesText(row) {
    const figures = [row, ...(row.also ?? []).map((other) => ({ ...other, exact: false }))].map((one) => figuresText(row.exact || row.change === null ? one : { ...one, head: changed(one, row) }));
    const one = (side) => figures.map((texts) => texts[side]).join(', ');
    return { base: one('base'), head: one('head') };
}
/** Changes are of the cost, and of rates a higher one costs less. */
function changed({ base, head, unit, work }, row) {
    if (base === null || head === null || row.change === null)
        return head;
    const factor = 1 + row.change.estimate;
    const isRate = unit === row.unit ? row.better === 'higher' : unit === '1/s' || unit === 'B/s';
    // A rate with more to do is as high as before where the time grew by as much.
    const more = work === undefined ? 1 : work.head / work.base;
    const shown = isRate ? (base / factor) * more : base * factor;
    return Number.isFinite(shown) ? shown : head;
}
/** With four digits the quotient of the two agrees with the change to its last digit. */
const digits = 4;
function figuresText({ base, head, unit, exact }) {
    const known = [base, head].filter((value) => value !== null);
    const texts = formatTogether(known, unit ?? '', exact ? { exact } : { digits, zeros: true }).map(groupDigits);
    const next = (value) => (value === null ? '–' : (texts.shift() ?? '–'));
    return { base: next(base), head: next(head) };
}
/** `8,000,240`: the whole numbers of counters keep their last digit, and stay readable. */
function groupDigits(text) {
    return text.replace(/^\d{5,}(?=\s|$)/, (digits) => wholeText(Number(digits)));
}
/** `1 benchmark`, `42 benchmarks`, `12,000 benchmarks`. */
function numbers_counted(count, one, many = `${one}s`) {
    return `${wholeText(count)} ${count === 1 ? one : many}`;
}
/** `first`, `2nd`, `3rd`, `11th`. */
function ordinal(n) {
    if (n === 1)
        return 'first';
    const teen = n % 100 >= 11 && n % 100 <= 13;
    return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
function wholeText(count) {
    return count < 10_000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
/** Memory of a machine: `15.6 GiB`. */
function memoryText(bytes) {
    return formatTogether([bytes], 'B', { digits: 3 })[0] ?? '';
}
/** The middle of some numbers, null of none. */
function middle(values) {
    const sorted = values.toSorted((a, b) => a - b);
    const half = sorted.length / 2;
    if (sorted.length === 0)
        return null;
    return sorted.length % 2 === 1 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
}

;// CONCATENATED MODULE: ./lib/report/phrase.js
/** Sentences as data: words of ours, and quotations of text that came from outside. Each view has its
 *  own way to make a quotation harmless, so that no sentence can be built that forgets to. */
/** Columns that a name gets, one where there is more room for it, and a message or a command. */
const room = { name: 80, wide: 200, message: 300 };
/** No name that was cut already has more, and none is cut again. */
const whole = 10_000;
/** Marks a name, a command or a ref from outside. */
function phrase_quote(text, columns = room.name) {
    return { quote: text, columns, as: 'code' };
}
/** Marks a name that was made visible and short before, beside the others that it must be told apart from. */
function quoteShown(shown) {
    return { quote: shown, columns: whole, as: 'code' };
}
/** Marks a sentence from outside, or from another room, which may name something from outside. */
function sentence(text) {
    return { quote: text, columns: room.message, as: 'sentence' };
}
/** Template tag: `` say`by ${quote(name)}` ``. Strings and phrases put in are ours; backticks in them
 *  mark code, in every view. */
function say(words, ...values) {
    return words.flatMap((word, index) => [...(word === '' ? [] : [word]), ...piecesOf(values[index])]);
}
function piecesOf(value) {
    if (value === undefined || value === '')
        return [];
    if (typeof value === 'number')
        return [String(value)];
    return typeof value === 'string' || 'quote' in value ? [value] : value;
}
/** Phrases in a row with words between them. */
function joinPhrases(phrases, between) {
    return phrases.flatMap((phrase, index) => (index === 0 ? phrase : [between, ...phrase]));
}
/** The phrase as a string, words and quotations each by their own function. */
function phrase_render(phrase, quoted, words = (text) => text) {
    return phrase.map((piece) => (typeof piece === 'string' ? words(piece) : quoted(piece))).join('');
}

;// CONCATENATED MODULE: ./lib/report/counters.js
/** What the counts of a benchmark say beside its time: the same work, or more of it. */




/** `memory allocated the same: 4.79 KiB`, `peak memory +12.0 %: 1.2 KiB → 1.3 KiB`; null where nothing was counted. */
function countersPhrase(row) {
    const phrases = (row.counts ?? []).flatMap((figure) => {
        const phrase = isInstructions(figure.metric) ? instructionsPhrase(figure, row) : figurePhrase(figure);
        return phrase === null ? [] : [phrase];
    });
    return phrases.length === 0 ? null : joinPhrases(phrases, '; ');
}
function figurePhrase({ metric, unit, base, head, outcome }) {
    if (base === null || head === null)
        return null;
    const what = wordFor(metric);
    const [before, after] = counters_figures([base, head], unit);
    if (outcome === 'unchanged')
        return say `${what} the same: ${after}`;
    const size = base === 0 ? 'from 0' : numbers_signedPercent(head / base - 1);
    return say `${what} ${size}${outcome === 'inconclusive' ? ', which varies' : ''}: ${before} → ${after}`;
}
/** Whole counts keep their last digit, as in the table. */
function counters_figures(values, unit) {
    if ((unit === '1' || unit === '') && values.every(Number.isSafeInteger))
        return values.map(wholeText);
    return unitTexts(values, unit);
}
/** Three digits in one unit; a unit that is a tool's own word is text from outside. */
function unitTexts(values, unit) {
    const texts = formatTogether(values, unit, { digits: 3 });
    return isBaseUnit(unit) ? texts : texts.map((text) => sentence(text));
}
/** `more work: +5.0 % instructions (24,596 → 25,830)`; of a time that grew for another reason, which reasons are left. */
function instructionsPhrase({ metric, unit, base, head, outcome }, row) {
    if (base === null || head === null)
        return null;
    const [before, after] = formatTogether([base, head], unit, { digits: 4 });
    const sides = `${before} → ${after}`;
    const what = metric === launchInstructionsName ? 'instructions of the whole launch' : 'instructions';
    const size = head / base - 1;
    const time = row.outcome === 'regressed' ? (row.change?.estimate ?? 0) : 0;
    if (Math.abs(size) <= leastCounterThreshold) {
        return time > 0 ? say `the same ${what} (${after}): ${otherReasons}` : say `the same ${what}: ${after}`;
    }
    if (outcome === 'inconclusive')
        return say `${what} ${numbers_signedPercent(size)}, which varies: ${sides}`;
    const told = say `${size > 0 ? 'more' : 'less'} work: ${numbers_signedPercent(size)} ${what} (${sides})`;
    return time > farBeyond * Math.max(size, 0) ? say `${told}, too little for the time: ${otherReasons}` : told;
}
const otherReasons = 'memory, layout or the machine';
/** A time that grew by so many times what the instructions did has grown for another reason as well. */
const farBeyond = 3;
/** As `countersPhrase`, of a row that stands for nothing else: `more work: …; its time is unchanged`. */
function besidesPhrase(row) {
    const own = ownFigure(row);
    if (own !== null)
        return instructionsPhrase(own, row) ?? [];
    const time = row.outcome === 'unchanged' ? 'unchanged' : row.outcome === 'no-worse' ? 'no slower' : 'undecided';
    const phrases = (row.counts ?? []).filter(isTold).flatMap((figure) => instructionsPhrase(figure, row) ?? []);
    return say `${phrases}; its time is ${time}`;
}
/** Of a row that is of nothing but instructions, and no benchmark: the name says of what they are. */
function ownFigure({ metric, unit, role, base, head, outcome }) {
    if (metric !== launchInstructionsName || unit === null || role === undefined)
        return null;
    return { metric: instructionsName, unit, base, head, outcome };
}
/** Whether it is such a row, of which nothing changed: worth a word where something is slower. */
function tellsSameWork(row) {
    return row.outcome === 'unchanged' && ownFigure(row) !== null;
}
/** More or fewer instructions than before. */
function isTold({ metric, outcome }) {
    return isInstructions(metric) && outcome === 'changed';
}
/** Whether the counts of a benchmark tell what its time does not: more work or less, where the time is not called
 *  worse or better. */
function tellsBesides(row) {
    const own = ownFigure(row);
    if (own !== null || row.role !== undefined)
        return own !== null && isTold(own);
    const { outcome, counts = [] } = row;
    const isQuiet = outcome === 'unchanged' || outcome === 'no-worse' || outcome === 'inconclusive';
    return isQuiet && counts.some(isTold);
}
/** The metric's own name where it is none of ours. */
function wordFor(metric) {
    switch (metric) {
        case 'allocated':
        case 'allocated bytes':
        case 'bytes':
            return ['memory allocated'];
        case 'allocations':
            return ['allocations'];
        case 'peak-memory':
            return ['peak memory'];
        default:
            return [phrase_quote(metric)];
    }
}

;// CONCATENATED MODULE: ./lib/model/comparison.js
/** What became of each benchmark: outcomes, intervals and doubts. */

const shownNotWorse = new Set(['unchanged', 'no-worse', 'improved']);
/** Whether an outcome says that a row is not worse by its threshold. */
function isShownNotWorse(outcome) {
    return shownNotWorse.has(outcome);
}
/** Whether what one side lacks leaves its benchmark without an answer: nothing else of it was compared, or head lost its
 *  time and nothing that was compared is one, or head lost what has a good direction and nothing that was compared has.
 *  @param compared the rows that were, and that count. */
function lostAmong(compared) {
    const known = compared.filter(({ better }) => better !== 'unknown');
    const names = (rows) => new Set(rows.map(({ name }) => name));
    const [any, directed, timed] = [names(compared), names(known), names(known.filter(({ unit }) => isTimeLike(unit)))];
    return (row) => {
        if (row.lacking === undefined)
            return false;
        if (!any.has(row.name))
            return true;
        if (row.lacking === 'base' || row.better === 'unknown' || row.role !== undefined)
            return false;
        return isTimeLike(row.unit) ? !timed.has(row.name) : !directed.has(row.name);
    };
}

;// CONCATENATED MODULE: ./lib/report/visible.js
/** Text from outside (names of benchmarks, messages of tools, refs) with nothing hidden in it: what a
 *  reader or a terminal would not show as a glyph is written out, so that a name can neither steer a
 *  terminal nor look like another name. Markup is the business of the view that shows the text. */
/** Emoji sequences hold joiners and variation selectors that are invisible anywhere else. */
const picture = String.raw `\p{Extended_Pictographic}(?:\ufe0f|\p{Emoji_Modifier})?`;
const emoji = String.raw `${picture}(?:\u200d${picture})*|[0-9#*]\ufe0f?\u20e3`;
/** Controls, format characters (bidirectional overrides, zero widths, tags), lone surrogates, private
 *  use, what is no character, line separators, fillers, spaces that are not the space, and marks with nothing to sit on or
 *  piled more than four high. U+3000 is how Japanese writes a space. */
const visible_hidden = String.raw `[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u2800]|(?![ \u3000])\p{Zs}|^\p{M}|(?<=\p{M}{4})\p{M}`;
const pattern = new RegExp(`(${emoji})|(?:${visible_hidden})`, 'gu');
const visible_short = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u001b': '\\x1b' };
/** The text in one line, every invisible character written as `\n`, `\x1b` or `\u{202e}`. */
function visible_visible(text) {
    const shown = text.replace(pattern, (found, sequence) => sequence ?? spell(found));
    // Runners take `##[command]` anywhere in a line, and `::command::` at its start, for a command.
    return shown.replaceAll('##[', '##\\x5b').replace(/^(\s*):(?=:)/, '$1\\x3a');
}
function spell(character) {
    const known = visible_short[character];
    if (known !== undefined)
        return known;
    const code = character.codePointAt(0);
    const hex = code.toString(16);
    return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u{${hex}}`;
}
/** Text longer than this is cut before anything else looks at it. */
const visible_longest = 2000;
/** `visible`, cut in the middle to `columns` terminal columns. */
function visible_visibleWithin(text, columns) {
    return visible_cutMiddle(visible_visible(preCut(text)), columns);
}
function preCut(text) {
    if (text.length <= visible_longest)
        return text;
    const head = text.slice(0, visible_longest / 2).replace(/[\ud800-\udbff]$/, '');
    const tail = text.slice(-visible_longest / 2).replace(/^[\udc00-\udfff]/, '');
    return `${head}…${tail}`;
}
/** Cuts in the middle, where names of one suite differ least, to at most `columns` columns, between words where one
 *  ends near enough. */
function visible_cutMiddle(text, columns) {
    if (text.length <= columns && isAscii(text))
        return text;
    const parts = graphemes(text);
    const widths = parts.map(graphemeWidth);
    if (sum(widths) <= columns)
        return text;
    const room = Math.max(0, columns - 1);
    const head = wordEnd(parts, takeWithin(widths, Math.ceil(room / 2)), -1);
    const tail = wordEnd(parts, parts.length - takeWithin(widths.toReversed(), Math.floor(room / 2)), 1);
    return `${parts.slice(0, head).join('')}…${parts.slice(tail).join('')}`;
}
/** The nearest place to `at` where a word ends, in the direction in which less is shown; `at` where none is near. */
function wordEnd(parts, at, step) {
    const shown = step === 1 ? parts.length - at : at;
    const most = Math.min(longestWord, Math.floor(shown / 2));
    for (let moved = 0; moved <= most; moved++)
        if (isBetweenWords(parts, at + step * moved))
            return at + step * moved;
    return at;
}
/** What is given up for a whole word: a longer one is cut. */
const longestWord = 12;
function isBetweenWords(parts, at) {
    const [before, after] = [parts[at - 1], parts[at]];
    if (before === undefined || after === undefined)
        return true;
    return !inWord.test(before) || !inWord.test(after) || (/^\p{Ll}/u.test(before) && /^\p{Lu}/u.test(after));
}
const inWord = /^[\p{L}\p{N}]/u;
/** Names of rows that stand together, each made visible and cut in the middle to `columns` where that leaves them
 *  different. What would read alike is cut so that the part that differs stays, and is whole where that has no room. */
function visible_tellApart(names, columns) {
    const whole = names.map((name) => visible_visible(preCut(name)));
    const cut = whole.map((name) => visible_cutMiddle(name, columns));
    const alike = new Map();
    for (const [i, name] of whole.entries())
        alike.set(cut[i], (alike.get(cut[i]) ?? new Set()).add(name));
    const apart = new Map();
    for (const group of alike.values())
        if (group.size > 1)
            cutAround([...group], columns, apart);
    const shown = whole.map((name, i) => apart.get(name) ?? cut[i]);
    // What was cut out of two groups may leave the same.
    const owners = new Map();
    for (const [i, text] of shown.entries())
        owners.set(text, (owners.get(text) ?? new Set()).add(whole[i]));
    return shown.map((text, i) => (owners.get(text).size > 1 ? whole[i] : text));
}
/** Beginning and end, and between them all in which the group differs. */
function cutAround(group, columns, into) {
    const all = group.map(graphemes);
    const [first, ...rest] = all;
    const from = Math.min(...rest.map((parts) => sharedLength(first, parts)));
    const ends = all.map((parts) => parts.slice(from).toReversed());
    const end = Math.min(...ends.slice(1).map((parts) => sharedLength(ends[0], parts)));
    all.forEach((parts, i) => {
        const middle = parts.slice(from, parts.length - end);
        const left = columns - sum(middle.map(graphemeWidth)) - 2;
        const before = takeWithin(parts.slice(0, from).toReversed().map(graphemeWidth), Math.ceil(left / 2));
        const after = takeWithin(parts.slice(parts.length - end).map(graphemeWidth), Math.floor(left / 2));
        const [start, stop] = [from - before, parts.length - end + after];
        const [near, far] = [wordEnd(parts, start, 1), wordEnd(parts, stop, -1)];
        // Never into what differs.
        const begin = near > from ? start : near;
        const finish = far < parts.length - end ? stop : far;
        const kept = parts.slice(begin, finish).join('');
        const shown = `${begin > 0 ? '…' : ''}${kept}${finish < parts.length ? '…' : ''}`;
        into.set(group[i], left < 2 ? group[i] : shown);
    });
}
function sharedLength(one, other) {
    const differs = one.findIndex((part, i) => part !== other[i]);
    return differs === -1 ? one.length : differs;
}
/** How many leading widths fit into `room`. */
function takeWithin(widths, room) {
    let left = room;
    const end = widths.findIndex((width) => {
        left -= width;
        return left < 0;
    });
    return end === -1 ? widths.length : end;
}
/** Columns that a terminal gives the text; wide characters and emoji take two. */
function visible_columnsOf(text) {
    return isAscii(text) ? text.length : sum(graphemes(text).map(graphemeWidth));
}
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
function graphemes(text) {
    return isAscii(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}
function isAscii(text) {
    return /^[\x20-\x7e]*$/.test(text);
}
/** East Asian wide and full-width characters (Unicode Annex 11), and emoji shown as pictures. */
const wide = /^(?:\p{Emoji_Presentation}|.\ufe0f|[\u1100-\u115f\u2329\u232a\u2e80-\u303e\u3041-\u3247\u3250-\u4dbf\u4e00-\ua4c6\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|[\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f265}\u{20000}-\u{3fffd}])/u;
function graphemeWidth(grapheme) {
    if (/^\p{M}+$/u.test(grapheme))
        return 0;
    return wide.test(grapheme) ? 2 : 1;
}
function sum(numbers) {
    return numbers.reduce((total, number) => total + number, 0);
}

;// CONCATENATED MODULE: ./lib/report/view.js
/** A report arranged for reading: rows by what became of them, most interesting first. Shared by all
 *  views, so that they can't disagree about what counts as changed or which row is worst. */




const answers = new Set([
    'regressed',
    'improved',
    'changed',
    'unchanged',
    'no-worse',
    'inconclusive',
]);
/** @param sources address of head's files, without a slash at its end; null where nobody can look at them. */
function view_arrange(report, sources = null) {
    const all = view_rowsOf(report, sources);
    // A metric that one side lacks is no benchmark of that side: a note tells of it.
    const rows = all.filter(({ comparison }) => comparison.lacking === undefined && comparison.role === undefined);
    const having = (...outcomes) => rows.filter((row) => outcomes.includes(row.comparison.outcome));
    const unchanged = having('unchanged').toSorted(bySize);
    const isSlower = having('regressed').length > 0;
    const compared = rows.filter((row) => answers.has(row.comparison.outcome));
    const isLost = lostAmong(compared.map(({ comparison }) => comparison));
    return {
        changed: [
            ...having('regressed').toSorted(byHarm),
            ...having('improved').toSorted(bySize),
            ...having('changed').toSorted(bySize),
        ],
        inconclusive: having('inconclusive').toSorted(byCost),
        noWorse: having('no-worse').toSorted(bySize),
        unchanged: unchanged.filter((row) => !row.comparison.exact),
        counters: unchanged.filter((row) => row.comparison.exact),
        failed: blockingFirst(having('failed')),
        removed: blockingFirst(having('removed')),
        added: having('added'),
        skipped: having('skipped'),
        besides: all
            .filter(({ comparison }) => comparison.lacking === undefined)
            .filter(({ comparison }) => tellsBesides(comparison) || (isSlower && tellsSameWork(comparison)))
            .toSorted(bySize),
        information: all.filter(({ comparison: { role, lacking } }) => role !== undefined && lacking === undefined),
        compared,
        lost: [...new Set(report.benchmarks.filter(isLost).map(({ name }) => name))],
    };
}
/** Lists are cut behind their first rows, and what head broke must not stand behind what was broken before. */
function blockingFirst(rows) {
    return [...rows.filter(({ blocks }) => blocks), ...rows.filter(({ blocks }) => !blocks)];
}
function view_rowsOf(report, sources) {
    const accepted = new Map();
    for (const reason of report.reasons)
        if (reason.code === 'waived')
            accepted.set(keyOf(reason.benchmark, reason.metric), reason);
    const isBlocking = blockingOf(report);
    const times = new Map();
    for (const { name } of report.benchmarks)
        times.set(name, (times.get(name) ?? 0) + 1);
    const names = report.benchmarks.map(({ name }) => name);
    const [shown, wide] = [visible_tellApart(names, room.name), visible_tellApart(names, room.wide)];
    return report.benchmarks.map((comparison, i) => {
        const key = keyOf(comparison.name, comparison.metric);
        return {
            comparison,
            shown: comparison.name === '' ? '(empty)' : shown[i],
            wide: comparison.name === '' ? '(empty)' : wide[i],
            metric: tellsMetric(comparison) || times.get(comparison.name) !== 1 ? comparison.metric : null,
            accepted: accepted.get(key) ?? null,
            blocks: isBlocking(comparison),
            isStored: report.plan.pairing === 'stored',
            link: sources === null ? null : linkTo(comparison, sources),
        };
    });
}
/** Which rows the gate fails for: each reason is of outcomes of its own. */
function blockingOf({ reasons, verdict, exitCode }) {
    const blocking = new Set();
    const fails = exitCode !== 0 && (verdict === 'fail' || verdict === 'error');
    for (const reason of fails ? reasons : []) {
        if (reason.code === 'regression' && reason.allowed !== true)
            blocking.add(keyOf(reason.benchmark, reason.metric, 'regression'));
        if ((reason.code === 'missing' || reason.code === 'failed') && reason.allowed !== true)
            blocking.add(keyOf(reason.benchmark, null, reason.code));
    }
    return ({ name, metric, outcome }) => blocking.has(outcome === 'removed' || outcome === 'skipped'
        ? keyOf(name, null, 'missing')
        : outcome === 'failed'
            ? keyOf(name, null, 'failed')
            : keyOf(name, metric, 'regression'));
}
function linkTo({ place }, sources) {
    return place === undefined ? null : lineLink(place, sources);
}
/** Each part of the path is encoded, brackets too: they would end a link. */
function lineLink(place, sources) {
    const escaped = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
    const file = place.file
        .replace(/\p{Surrogate}/gu, '\ufffd')
        .split('/')
        .map(escaped)
        .join('/');
    return `${sources}/${file}${place.line === null ? '' : `#L${place.line}`}`;
}
/** True where the metric is not told by its unit. */
function tellsMetric({ unit, metric }) {
    return metric !== null && unit !== 's' && unit !== '1/s' && unit !== 'B/s';
}
/** With several metrics a benchmark has several rows, and rows are called results. */
function nounOf({ compared }) {
    return new Set(compared.map(({ comparison }) => comparison.name)).size === compared.length ? 'benchmark' : 'result';
}
/** One string for a benchmark and its metric; JSON, because names may hold any separator. A row without a
 *  metric has the empty one among the reasons. */
function keyOf(benchmark, metric, kind = '') {
    return JSON.stringify([benchmark, metric ?? '', kind]);
}
/** From nothing to something has no ratio, and comes before every ratio. */
function cost({ comparison }) {
    return comparison.change?.estimate ?? (comparison.outcome === 'regressed' ? Number.POSITIVE_INFINITY : 0);
}
function byCost(a, b) {
    return compareNumbers(cost(b), cost(a)) || byName(a, b);
}
/** Blocking rows first, accepted ones last, then by cost. */
function byHarm(a, b) {
    return rank(a) - rank(b) || byCost(a, b);
}
function rank(row) {
    return row.blocks ? 0 : row.accepted === null ? 1 : 2;
}
function bySize(a, b) {
    return compareNumbers(Math.abs(cost(b)), Math.abs(cost(a))) || byName(a, b);
}
function compareNumbers(a, b) {
    return a === b ? 0 : a < b ? -1 : 1;
}
/** By code unit, not by locale: the same order on every machine. */
function byName(a, b) {
    const [first, second] = [a.comparison.name, b.comparison.name];
    return first === second ? 0 : first < second ? -1 : 1;
}

;// CONCATENATED MODULE: ./lib/report/words.js
/** The codes of the model in plain words, with what to do about them. Text from outside stays a
 *  quotation until a view escapes it. */





/** Times and rates get slower and faster; a count of something doesn't. */
function isSpeed({ metric, unit, exact }) {
    if (exact)
        return false;
    return unit === 's' || unit === '1/s' || unit === 'B/s' || metric === 'time' || metric === 'throughput';
}
/** What became of one row, in a word or two: `slower`, `more allocations`, `inconclusive`. */
function outcomeWords(row) {
    switch (row.outcome) {
        case 'regressed':
            return isSpeed(row) ? ['slower'] : words_direction(row, row.better !== 'higher');
        case 'improved':
            return isSpeed(row) ? ['faster'] : words_direction(row, row.better === 'higher');
        case 'changed':
            return words_direction(row, (row.change?.estimate ?? 0) > 0);
        case 'no-worse':
            return [isSpeed(row) ? 'no slower' : 'no worse'];
        case 'added':
            return ['new'];
        case 'failed':
        case 'skipped':
            return [
                row.where === undefined
                    ? row.outcome
                    : `${row.outcome} ${row.where === 'both' ? 'on both sides' : `in ${row.where}`}`,
            ];
        default:
            return [row.outcome];
    }
}
/** What rows are called together that were shown not to be worse: `no slower`, or `no worse` where one is no time. */
function noWorseWords(rows) {
    return rows.every(({ comparison }) => isSpeed(comparison)) ? 'no slower' : 'no worse';
}
const words_counts = {
    allocations: ['more allocations', 'fewer allocations'],
    bytes: ['more bytes', 'fewer bytes'],
    instructions: ['more instructions', 'fewer instructions'],
    'launch-instructions': ['more instructions', 'fewer instructions'],
    cycles: ['more cycles', 'fewer cycles'],
};
function words_direction({ metric }, up) {
    const known = metric === null || !Object.hasOwn(words_counts, metric) ? undefined : words_counts[metric];
    if (known !== undefined)
        return [known[up ? 0 : 1]];
    const way = up ? 'more' : 'less';
    return metric === null ? [way] : say `${way} ${phrase_quote(metric)}`;
}
const shortDoubts = {
    'too-few-rounds': 'too few rounds',
    'too-noisy': 'too noisy',
    'shown-by-fastest': 'shown by the fastest samples',
    'size-unresolved': 'size unresolved',
    'not-confirmed': 'no more than chance',
    'missing-in-rounds': 'missing in some rounds',
    'not-positive': 'values not above zero',
    'order-effect': 'depends on the order',
    'one-number': 'too few launches',
    'no-baseline': 'no baseline',
    'too-few-runs': 'too few stored runs',
    'other-machine': 'baseline from another machine',
    'direction-differs': 'another direction on each side',
    'other-shard': 'divided differently on each side',
    'whole-suite-shifted': 'the whole suite shifted',
    'counter-varies': 'a counter that varies',
    'stopped-early': 'ended too early',
    sharing: 'disturbed by sharing a core',
    'optimised-away': 'perhaps optimised away',
    'found-before': 'found before',
};
/** A doubt in few words. */
function doubtWords(doubt) {
    return doubt === null ? 'interval over the threshold' : shortDoubts[doubt.code];
}
/** How often each doubt is met among the rows, the most frequent first. */
function doubtCounts(rows) {
    const counts = new Map();
    for (const { comparison } of rows) {
        const words = doubtWords(comparison.doubt);
        counts.set(words, (counts.get(words) ?? 0) + 1);
    }
    return Array.from(counts, ([words, count]) => ({ words, count })).toSorted((a, b) => b.count - a.count);
}
/** Against a threshold of 0 % noise never ends: nothing can be shown to be within it. */
function isAtZero({ comparison: { threshold, doubt } }) {
    return threshold === 0 && (doubt === null || openAtZero.has(doubt.code));
}
const openAtZero = new Set(['too-noisy', 'size-unresolved', 'not-confirmed']);
/** The slowdown that the least certain of these rows could hide; null where one of them has no end. */
function smallestSeen(rows) {
    const ends = rows.map(({ comparison: { detectable } }) => detectable);
    return ends.some((end) => end === null) ? null : Math.max(...ends.map((end) => end));
}
/** Why a row is inconclusive, or less certain than it looks. `isStored`: against stored runs, not measured in pairs. */
function explainDoubt(doubt, row, isStored = false) {
    if (row.threshold === 0 && (doubt.code === 'too-noisy' || doubt.code === 'size-unresolved'))
        return atZero(doubt, row);
    switch (doubt.code) {
        case 'too-few-rounds':
            return {
                what: say `only ${numbers_counted(doubt.have, 'round')} of the ${doubt.need} that an answer needs`,
                advice: say `measure more rounds`,
            };
        case 'too-noisy':
            return {
                what: noiseWords(doubt, isStored),
                advice: isStored ? storedAdvice(row) : noiseAdvice(doubt.need, row),
            };
        case 'size-unresolved':
            return {
                what: say `${doubt.direction}, but perhaps by less than ${percent_percent(row.threshold)}`,
                advice: isStored ? storedAdvice(row) : noiseAdvice(doubt.need, row),
            };
        case 'not-confirmed':
            return {
                what: say `no more than chance: among ${numbers_counted(doubt.benchmarks, 'benchmark')}, one looks like this now and then`,
                advice: say `measure again if you expected a change`,
            };
        case 'missing-in-rounds':
            return {
                what: say `present in only ${presenceText(doubt)}${whyAbsent(doubt)}`,
                advice: say `make the suite run the same benchmarks every time${doubt.silent === true ? ', or say which it skips' : ''}`,
            };
        case 'not-positive':
            return {
                what: say `the value ${doubt.found} was measured, and a ratio needs values above zero`,
                advice: row.unit === undefined || isTimeLike(row.unit)
                    ? say `give each measurement more work, so that the tool's clock can see it`
                    : say `a side that has it in every launch and one that never has would tell; measure more launches`,
            };
        default:
            return explainSurroundings(doubt);
    }
}
function atZero(doubt, { detectable, change }) {
    const smallest = detectable === null ? '' : `; smallest that could be: ${percent_percent(detectable)}`;
    const seen = doubt.code === 'size-unresolved' ? doubt.direction : 'no slowdown seen';
    const wide = passingThreshold(change);
    const other = wide === null ? 'one above 0 %' : `one of ${percent_percent(wide)}`;
    return { what: [`${seen}${smallest}`], advice: [`a threshold of 0 % decides nothing, ${other} would`] };
}
/** Where pairs resemble their neighbours, how little one scatters says nothing of how well all of them know. */
function noiseWords({ scatter, alike }, isStored) {
    if (alike === undefined)
        return say `too noisy: one ${isStored ? 'run' : 'pair'} scatters by ${percent_percent(scatter)}`;
    const { pairs, worth } = alike;
    return say `pairs in a row are alike, as where a machine changes slowly: ${pairs} that scatter by ${percent_percent(scatter)} tell as much as ${worth}`;
}
function whyAbsent({ silent, because }) {
    if (silent === true)
        return [', and nothing says why'];
    return because === undefined ? [] : say `, in others ${sentence(because)}`;
}
/** The sides that lack it. */
function presenceText({ base, head, rounds }) {
    if (base >= rounds)
        return `${head} of ${rounds} rounds of head`;
    return head >= rounds
        ? `${base} of ${rounds} rounds of base`
        : `${base} of ${rounds} rounds of base and ${head} of head`;
}
function explainBaseline(doubt) {
    switch (doubt.code) {
        case 'one-number':
            if (doubt.numbers !== undefined)
                return {
                    what: say `${wholeText(doubt.numbers)} numbers of one process a side: how they scatter is not how launches scatter, so this change may be that of the process`,
                    advice: say `run the suite several times and give each output as a file of its own, or let Benchgate measure (\`baseline: paired\`)`,
                };
            return {
                what: say `${numbers_counted(doubt.launches, 'launch', 'launches')} a side: one number says nothing about its scatter`,
                advice: say `give several launches a side, or let Benchgate measure (\`baseline: paired\`)`,
            };
        case 'no-baseline':
            return {
                what: doubt.because === undefined ? say `no stored baseline yet` : say `${sentence(doubt.because)}`,
                advice: say `use \`baseline: paired\`, or let a push to the default branch store one`,
            };
        case 'too-few-runs':
            return {
                what: say `only ${numbers_counted(doubt.have, 'comparable stored run')} of the ${doubt.need} that tell how runs scatter`,
                advice: say `use \`baseline: paired\`, or let more pushes to the default branch store runs`,
            };
        case 'other-machine':
            return {
                what: say `baseline from another machine: ${phrase_quote(doubt.base)} then, ${phrase_quote(doubt.head)} now`,
                advice: say `use \`baseline: paired\`, which measures both on this machine`,
            };
        case 'other-shard':
            return {
                what: say `base was measured in shard ${doubt.base} and head in shard ${doubt.head}, never beside each other`,
                advice: say `let Benchgate divide the suite (\`{filter}\` in \`run\`), or divide it by something that a change does not move`,
            };
        case 'whole-suite-shifted':
            return {
                what: say `the whole suite moved by ${numbers_signedPercent(doubt.change)} together, which is more often the machine than the code`,
                advice: say `use \`baseline: paired\` to tell the two apart`,
            };
    }
}
function explainSurroundings(doubt) {
    switch (doubt.code) {
        case 'order-effect':
            return {
                what: say `whichever side ran second differed by ${numbers_signedPercent(doubt.effect)}, as large as the change itself`,
                advice: say `look for a cache, a temperature or a leftover process that the first launch leaves behind`,
            };
        case 'direction-differs':
            return {
                what: say `which way is better differs: ${phrase_quote(doubt.base)} on base, ${phrase_quote(doubt.head)} on head`,
                advice: say `state it for both with \`better\` in a rule of the configuration file`,
            };
        case 'counter-varies':
            return {
                what: say `this counter should repeat exactly, but varies by ${percent_percent(doubt.jitter)} between launches of one commit`,
                advice: say `fix the seeds and the iteration count of the benchmark`,
            };
        case 'stopped-early':
            return {
                what: say `measuring ended before this was decided`,
                advice: say `measure again`,
            };
        case 'shown-by-fastest':
            return {
                what: say `shown by the fastest launches, which are ${doubt.change > 0 ? 'slower' : 'faster'} by at least ${percent_percent(Math.abs(doubt.change))}; how much the usual ones changed is less certain`,
                advice: say `measure longer (\`time-budget\`, \`max-rounds\`) to learn the size`,
            };
        case 'sharing':
            return {
                what: say `both sides shared one core; measured alone the change is ${numbers_signedPercent(doubt.alone)}`,
                advice: say `use \`pairing: rounds\` for this suite`,
            };
        case 'found-before':
            return {
                what: doubt.now === null
                    ? say `found when this code was judged for the ${ordinal(doubt.attempt)} time, and not measured again since`
                    : say `found when this code was judged for the ${ordinal(doubt.attempt)} time; now ${intervalText(doubt.now)}, which does not show otherwise`,
                advice: say `measure longer, or accept it`,
            };
        case 'optimised-away':
            return {
                what: say `takes ${briefly(doubt.seconds)}, less than the work could: the compiler may have removed it`,
                advice: say `use the result of the benchmarked code`,
            };
        default:
            return explainBaseline(doubt);
    }
}
function briefly(seconds) {
    return seconds < 1e-9 ? `${(seconds * 1e12).toFixed(0)} ps` : `${Number((seconds * 1e9).toPrecision(3))} ns`;
}
/** More rounds, or a threshold that this interval would have passed. */
function noiseAdvice(need, { change, threshold }) {
    const wide = passingThreshold(change);
    const other = wide !== null && wide > threshold;
    if (need !== null)
        return [`about ${numbers_counted(need, 'round')} would decide it${other ? `, or a threshold of ${percent_percent(wide)}` : ''}`];
    return [`no number of rounds in reason would decide it${other ? `; a threshold of ${percent_percent(wide)} would` : ''}`];
}
/** Against stored runs nothing is measured in rounds. */
function storedAdvice({ change, threshold }) {
    const wide = passingThreshold(change);
    const other = wide !== null && wide > threshold ? `, or a threshold of ${percent_percent(wide)}` : '';
    return [`\`baseline: paired\` would decide it${other}`];
}
/** The widest threshold that anybody is told to try: half as fast. */
const widestThreshold = 1;
/** The smallest whole percentage inside which the interval lies; null where none in reason would do. */
function passingThreshold(change) {
    if (change === null || change.low === null || change.high === null)
        return null;
    const wide = Math.ceil(Math.max(Math.abs(change.low), Math.abs(change.high)) * 100 + 1e-9) / 100;
    return wide > widestThreshold ? null : wide;
}
/** How base and head were brought together. */
function pairingWords(pairing) {
    return words_pairings[pairing];
}
const words_pairings = {
    rounds: 'one launch of base and one of head back to back, in random order',
    duet: 'base and head at the same time on one core, so that both meet the same disturbances',
    slices: 'one benchmark at a time, base and head alternating in short launches',
    lockstep: 'base and head as live processes, driven alternately one batch at a time',
    unpaired: 'launches of base and head measured apart',
    stored: 'this run against stored runs of earlier commits',
};
/** Measuring also ends where a benchmark is left that no number of planned rounds is expected to decide. */
function endedWords(plan, undecided) {
    switch (plan.ended) {
        case 'decided':
            return undecided
                ? 'ended when more rounds would hardly have decided more'
                : 'ended when every benchmark was decided';
        case 'rounds':
            return 'ended when the rounds were used up';
        case 'budget':
            return `ended when the time budget${plan.budgetSeconds === null ? '' : ` of ${duration_durationText(plan.budgetSeconds)}`} was used up`;
        case 'cancelled':
            return 'cancelled before the end';
        case 'given':
            return 'all the data that were given';
    }
}
function sourceWords(source) {
    return {
        paired: 'measured beside head',
        branch: 'stored on a branch',
        artifact: 'stored in an artifact',
        file: 'read from files',
    }[source];
}
/** What the false-alarm rate promises, and what it rests on. */
function promiseWords(plan) {
    const rate = percent_percent(plan.falseAlarmRate);
    const promise = `a suite in which nothing changed is called slower in at most ${rate} of runs, however many benchmarks it has`;
    return plan.looks.length > 1 ? `${promise} and although the data were looked at ${plan.looks.length} times` : promise;
}

;// CONCATENATED MODULE: ./lib/report/counts.js
/** One line that accounts for every row: `42 benchmarks: 1 slower, 2 faster, 39 unchanged`. */



function countsText(view) {
    const { changed, inconclusive, noWorse, unchanged, counters, failed, removed, added, skipped, lost } = view;
    const outcome = (kind, speed) => changed.filter(({ comparison }) => comparison.outcome === kind && isSpeed(comparison) === speed);
    const parts = [
        [outcome('regressed', true), 'slower'],
        [outcome('regressed', false), 'worse'],
        [outcome('improved', true), 'faster'],
        [outcome('improved', false), 'better'],
        [changed.filter(({ comparison }) => comparison.outcome === 'changed'), 'changed'],
        [inconclusive, 'inconclusive'],
        [noWorse.filter(({ comparison }) => isSpeed(comparison)), 'no slower'],
        [noWorse.filter(({ comparison }) => !isSpeed(comparison)), 'no worse'],
        [[...unchanged, ...counters], 'unchanged'],
        [failed, 'failed'],
        [removed, 'removed'],
        [added, 'new'],
        [skipped, 'skipped'],
        [lost, 'not compared'],
    ];
    const shown = parts.filter(([rows]) => rows.length > 0);
    const total = shown.reduce((sum, [rows]) => sum + rows.length, 0);
    const all = numbers_counted(total, nounOf(view));
    if (shown.length === 0)
        return all;
    if (shown.length === 1)
        return `${all}, ${total === 1 ? '' : 'all '}${shown[0][1]}`;
    return `${all}: ${shown.map(([rows, word]) => `${wholeText(rows.length)} ${word}`).join(', ')}`;
}

;// CONCATENATED MODULE: ./lib/report/last-runs.js
/** The stored runs before a change, in one small line: whether it is a step, a spike or the end of a drift. */


const heights = '▁▂▃▄▅▆▇█';
/** `▂▁▂▃▂▁ █`: the last runs, oldest first, and apart from them what was measured now: head, and before it base where it
 *  was measured beside head and not taken from those runs. Then the same in words. Null where no runs are known. */
function lastRunsPhrase({ lastRuns, base, head, unit }, isStored) {
    if (lastRuns === undefined || lastRuns.length === 0 || head === null || unit === null)
        return null;
    const now = isStored || base === null ? [head] : [base, head];
    const [low, high] = [Math.min(...lastRuns), Math.max(...lastRuns)];
    const bottom = Math.min(low, ...now);
    const span = Math.max(high, ...now) - bottom;
    const mark = (value) => {
        const share = span > 0 ? (value - bottom) / span : 0;
        return heights[Math.round(share * (heights.length - 1))];
    };
    const [from, to, ...sides] = unitTexts([low, high, ...now], unit);
    const runs = lastRuns.length === 1 ? say `last run ${from}` : say `last ${lastRuns.length} runs ${from} to ${to}`;
    const line = `${lastRuns.map(mark).join('')} ${now.map(mark).join('')}`;
    return sides.length === 1
        ? say `${line} ${runs}, now ${sides[0]}`
        : say `${line} ${runs}, now ${sides[0]} → ${sides[1]}`;
}

;// CONCATENATED MODULE: ./lib/report/advice.js
/** What would decide what a plan leaves undecided: the one answer that the forecast, the notes and the rows give.
 *  The rounds and the time budget that holds them are worked out elsewhere (measure/budget.ts, compare/decision/);
 *  here is what to say of them, and what of it is set already. */

function isTooLong({ seconds }) {
    return seconds > mostAdvisedSeconds;
}
/** What else helps where more rounds would take too long, or none would do. */
const otherMeans = 'Measure fewer benchmarks (`{filter}` in `run`), divide them among jobs (`shard`), or raise the `threshold` of what is that noisy.';
/** Names only options that are set too low. */
function needAdvice(need, { maxRounds, budgetSeconds }) {
    if (isTooLong(need))
        return otherMeans;
    const options = [
        need.rounds > maxRounds ? `\`max-rounds\` to ${need.rounds}` : null,
        budgetSeconds !== null && need.seconds > budgetSeconds ? `\`time-budget\` to ${duration_durationText(need.seconds)}` : null,
    ].filter((option) => option !== null);
    const set = options.length === 0 ? 'Measure again' : `Set ${options.join(' and ')}`;
    return `${set}, or raise the \`threshold\` of what is that noisy.`;
}

;// CONCATENATED MODULE: ./lib/report/forecast-line.js
/** What is said at the start about what a plan can decide. */






/** One sentence, or two where some benchmarks will hardly be decided. */
function forecastPhrases(forecast) {
    return [reachPhrase(forecast), ...(forecast.short.length === 0 ? [] : [shortPhrase(forecast)])];
}
/** The same as lines of plain text. */
function forecastLines(forecast) {
    return forecastPhrases(forecast).map((phrase) => render(phrase, ({ quote: text, columns }) => visibleWithin(text, columns)));
}
function reachPhrase({ from, rounds, detectable, worst }) {
    const begin = `by the scatter of ${numbers_counted(from, 'pair')}, ${numbers_counted(rounds, 'round')}`;
    if (detectable === null)
        return [`${begin} are too few to show any change`];
    const most = worst === null || worst.detectable === null || worst.detectable <= detectable
        ? []
        : say `, at worst ${percent_percent(worst.detectable)} (${phrase_quote(worst.benchmark)})`;
    return say `${begin} can show a change of about ${percent_percent(detectable)}${most}`;
}
/** How many, and the worst of them. */
function shortPhrase({ short, rounds }) {
    const [worst] = short;
    const what = say `${phrase_quote(worst.benchmark)} against its threshold of ${percent_percent(worst.threshold)}`;
    const some = short.length === 1 ? what : say `${numbers_counted(short.length, 'benchmark')}, least of all ${what}`;
    return say `${numbers_counted(rounds, 'round')} will hardly decide ${some}: ${needText(worst)}`;
}
/** Without an option: which of them is set too low is told once it is known what stayed undecided. */
function needText({ rounds, seconds }) {
    if (rounds === null || seconds === null)
        return 'no number of rounds in reason would';
    return `that takes about ${numbers_counted(rounds, 'round')} in ${duration_durationText(seconds)}${isTooLong({ rounds, seconds }) ? '. A filter, shards or a higher threshold would help' : ''}`;
}

;// CONCATENATED MODULE: ./lib/report/method.js
/** How a result was measured, as a list that every view shows in its own dress: what a sceptical
 *  reader asks before believing a number. */






function methodOf(report) {
    const isStored = report.plan.pairing === 'stored';
    const facts = [
        { label: 'Pairing', text: pairingText(report) },
        { label: isStored ? 'Stored runs' : 'Rounds', text: [roundsText(report)] },
        { label: 'Base', text: say `${commitText(report.base)}, ${sourceWords(report.base.source)}` },
        { label: 'Head', text: commitText(report.head) },
        ...(report.benchmarks.some(({ change }) => change !== null) ? ruleFacts(report) : []),
        figuresFact(report),
        scatterFact(report.benchmarks.filter((row) => row.scatter !== null), isStored),
        budgetFact(report),
        powerFact(report.benchmarks.filter((row) => row.detectable !== null), isStored),
        suiteFact(report),
        provenanceFact(report),
        machineFact(report.machine),
        { label: 'Suite', text: say `${phrase_quote(report.suiteCommand, room.message)} (read as ${phrase_quote(report.tool)})` },
        report.seed === null ? null : { label: 'Seed', text: say `${phrase_quote(report.seed)}` },
        { label: 'Benchgate', text: say `${phrase_quote(report.version)}, key ${phrase_quote(report.key)}` },
    ];
    return facts.filter((fact) => fact !== null);
}
function pairingText({ plan }) {
    const words = say `${plan.pairing}: ${pairingWords(plan.pairing)}`;
    return plan.because === undefined ? words : say `${words} (${sentence(plan.because)})`;
}
function roundsText({ plan, benchmarks }) {
    if (plan.rounds === 0)
        return 'none';
    const most = plan.maxRounds > plan.rounds ? ` of at most ${plan.maxRounds}` : '';
    if (plan.pairing === 'stored') {
        const time = plan.seconds > 0 ? `; measuring head took ${duration_durationText(plan.seconds)}` : '';
        return `${plan.rounds}${time}`;
    }
    const time = plan.seconds > 0 ? ` in ${duration_durationText(plan.seconds)}` : '';
    const undecided = benchmarks.some(({ outcome }) => outcome === 'inconclusive');
    return `${numbers_counted(plan.rounds, measuredNoun(plan))}${most}${time}; ${endedWords(plan, undecided)}`;
}
/** What `plan.rounds` counts. */
function measuredNoun({ pairing }) {
    return pairing === 'rounds' || pairing === 'unpaired' ? 'round' : 'pair';
}
/** The hash shortened as git does it, and what the user called it. */
function commitText(side) {
    const short = shortCommit(side);
    const name = short === null
        ? say `${phrase_quote(side.label)}`
        : short === side.label
            ? say `${phrase_quote(short)}`
            : say `${phrase_quote(short)} (${phrase_quote(side.label)})`;
    const subject = side.subject === undefined ? [] : say ` “${sentence(side.subject)}”`;
    return side.chosen === undefined ? say `${name}${subject}` : say `${name}${subject}, ${sentence(side.chosen)}`;
}
/** Seven digits of the hash, or null where the side is not a commit. */
function shortCommit({ commit }) {
    return commit === null ? null : commit.slice(0, 7);
}
function ruleFacts(report) {
    return [
        { label: 'Rule', text: [ruleText(report)] },
        { label: 'False alarms', text: [promiseWords(report.plan)] },
    ];
}
/** Said once, where a figure of head is shown beside a change. */
function figuresFact({ benchmarks }) {
    if (!benchmarks.some(({ change, exact }) => change !== null && !exact))
        return null;
    const text = 'base is its median over all launches, and head is base with the change: that comes from pairs, so the medians of the sides may differ by another amount (the JSON report has them)';
    return { label: 'Figures', text: [text] };
}
function ruleText({ plan, benchmarks }) {
    const own = benchmarks.filter((row) => row.change !== null && row.threshold !== plan.threshold).length;
    const rule = `slower only where the whole interval lies above the threshold of ${percent_percent(plan.threshold)}`;
    return own === 0 ? rule : `${rule}; ${numbers_counted(own, 'result')} with a threshold of ${own === 1 ? 'its' : 'their'} own`;
}
function scatterFact(rows, isStored) {
    const typical = middle(rows.map((row) => row.scatter ?? 0));
    const [worst] = rows.toSorted((a, b) => (b.scatter ?? 0) - (a.scatter ?? 0));
    if (typical === null || worst === undefined)
        return null;
    const most = rows.length > 1 ? say `, most ${percent_percent(worst.scatter ?? 0)} (${phrase_quote(worst.name)})` : [];
    return {
        label: isStored ? 'Scatter of one run' : 'Scatter of one pair',
        text: say `typically ${percent_percent(typical)}${most}`,
    };
}
/** What was said at the start, and what it would have taken where that was too little. */
function budgetFact({ plan }) {
    const { forecast, needed } = plan;
    if (forecast === undefined && needed === undefined)
        return null;
    const start = forecast === undefined ? [] : [say `at the start: ${joinPhrases(forecastPhrases(forecast), '; ')}`];
    const end = needed === undefined
        ? []
        : [say `about ${numbers_counted(needed.rounds, 'round')} in ${duration_durationText(needed.seconds)} would have decided the rest`];
    return { label: 'Budget', text: joinPhrases([...start, ...end], '; ') };
}
/** Tenfold: what no gate needs to be told it could have seen. */
const mostDetectable = 9;
function powerFact(rows, isStored) {
    const typical = middle(rows.map((row) => row.detectable ?? 0));
    const [worst] = rows.toSorted((a, b) => (b.detectable ?? 0) - (a.detectable ?? 0));
    if (typical === null || worst === undefined)
        return null;
    // From two or three rounds the formula gives figures of many digits that mean nothing.
    if (typical > mostDetectable)
        return {
            label: 'Could have seen',
            text: [`hardly anything: there were too few ${isStored ? 'stored runs' : 'rounds'}`],
        };
    const limit = Math.min(worst.detectable ?? 0, mostDetectable);
    const most = rows.length > 1
        ? say `, at worst ${percent_percent(limit)}${limit === mostDetectable ? ' or more' : ''} (${phrase_quote(worst.name)})`
        : [];
    return { label: 'Could have seen', text: say `a change of ${percent_percent(typical)}${most}, four times in five` };
}
function suiteFact({ suite }) {
    if (suite.change === null)
        return null;
    const text = `${numbers_signedPercent(suite.change.estimate)} (${intervalText(suite.change)}), geometric mean of ${numbers_counted(suite.benchmarks, 'benchmark')}`;
    return { label: 'Suite as a whole', text: [text] };
}
/** What was looked at, and where nothing could be. */
function provenanceFact({ provenance }) {
    if (provenance === undefined)
        return null;
    const { base, head, system } = provenance;
    const languages = [
        ['Python', base.told.python + head.told.python],
        ['Node', base.told.node + head.told.node],
    ];
    const told = languages
        .filter(([, count]) => count > 0)
        .map(([name, count]) => `${numbers_counted(count, 'process', 'processes')} of ${name}`);
    const silent = [...new Set([...base.silent, ...head.silent])].slice(0, 5);
    const seen = (base.seen ?? 0) + (head.seen ?? 0);
    const phrases = [
        ...(told.length === 0 ? [] : [say `${told.join(' and ')} told which files they loaded`]),
        base.seen === null
            ? say `what other programs load cannot be seen on ${phrase_quote(system)}`
            : say `${numbers_counted(seen, 'process', 'processes')} looked at while warming up`,
        ...(silent.length === 0
            ? []
            : [
                say `${joinPhrases(silent.map((name) => say `${phrase_quote(name)}`), ', ')} did not tell`,
            ]),
    ];
    return { label: 'Whose code', text: joinPhrases(phrases, '; ') };
}
function machineFact(machine) {
    const { cpu, cores, memory, os, kernel, arch, runtime, image } = machine;
    const words = [os, kernel, arch, image, runtime].filter((word) => word !== undefined);
    const parts = [
        ...(cpu === undefined ? [] : [say `${sentence(cpu)}`]),
        ...(cores === undefined ? [] : [say `${numbers_counted(cores, 'core')}`]),
        ...(memory === undefined ? [] : [say `${memoryText(memory)}`]),
        ...words.map((word) => say `${sentence(word)}`),
    ];
    if (parts.length === 0)
        return null;
    return { label: 'Machine', text: parts.flatMap((part, index) => (index === 0 ? part : [', ', ...part])) };
}
/** Said where a throughput is shown: its changes count the other way round than its values. */
function directionNote(rows) {
    const counter = rows.some((row) => row.better === 'higher' && row.change !== null && row.change.estimate !== 0);
    if (!counter)
        return null;
    return rows.every(isSpeed)
        ? 'A plus is always slower, also where a higher value is better.'
        : 'A plus is always worse, also where a higher value is better.';
}

;// CONCATENATED MODULE: ./lib/report/clauses.js
/** The clauses that verdict lines are made of: which rows are slower, what was shown of the others, what is left open.
 *  Each takes an arranged report and gives words of ours, with names from outside as quotations. */





function reasonsWith(report, code) {
    return report.reasons.filter((reason) => reason.code === code);
}
/** What else was found, where something graver comes first. */
function alsoSlower(view) {
    const slower = toleratedRows(view);
    return slower.length === 0 ? '' : `; also ${worseCounts(slower)}`;
}
/** `2 slower`, `1 slower, 2 worse in other metrics`, `3 worse`. */
function worseCounts(rows) {
    const times = rows.filter(isSpeedRow).length;
    const others = rows.length - times;
    if (times === 0)
        return `${others} worse`;
    return others === 0 ? `${times} slower` : `${times} slower, ${others} worse in other metrics`;
}
function toleratedRows({ changed }) {
    return changed.filter(({ comparison, accepted, blocks }) => comparison.outcome === 'regressed' && accepted === null && !blocks);
}
function isSpeedRow({ comparison }) {
    return isSpeed(comparison);
}
function nothingWords({ benchmarks }) {
    if (benchmarks.length === 0)
        return 'the suite gave no benchmarks';
    const count = (outcome) => benchmarks.filter((benchmark) => benchmark.outcome === outcome).length;
    if (count('added') === benchmarks.length)
        return benchmarks.length === 1 ? 'the only benchmark is new' : `all ${benchmarks.length} benchmarks are new`;
    if (count('removed') === benchmarks.length)
        return benchmarks.length === 1
            ? 'the only benchmark is gone from head'
            : `all ${benchmarks.length} benchmarks are gone from head`;
    return `no benchmark of ${new Set(benchmarks.map(({ name }) => name)).size} has a result on both sides`;
}
/** What was measured of the first benchmark that is lost, with what is known of the others; null where none is. */
function lostWords({ benchmarks }, view) {
    const [only, ...others] = view.lost;
    if (only === undefined)
        return null;
    const metric = ({ lacking, metric }) => say `${phrase_quote(metric ?? 'a figure')} in ${lacking === 'base' ? 'head' : 'base'} alone`;
    const rows = benchmarks.filter(({ name, lacking }) => name === only && lacking !== undefined);
    const which = say `${phrase_quote(only)} has ${joinPhrases(rows.slice(0, 2).map(metric), ', ')}`;
    const more = others.length === 0 ? [] : say `; nor are ${others.length} more`;
    return say `${which}${more}${ofOthers(view, new Set(view.lost))}`;
}
function isNotAllowed({ allowed }) {
    return allowed !== true;
}
function wordy(count) {
    return numbers_counted(count, 'benchmark');
}
function onlyLabel(row) {
    const word = isSpeed(row.comparison) ? 'Slower' : 'Worse';
    return isFoundBefore(row) ? `${word}, as found before` : word;
}
/** Not found anew, but not shown to be otherwise either. */
function isFoundBefore({ comparison }) {
    return comparison.doubt?.code === 'found-before';
}
/** `parse/large` +13.5 % (threshold 5 %). */
function rowWords({ comparison, metric, shown }) {
    const { threshold } = comparison;
    const counter = isSpeed(comparison)
        ? []
        : metric === null && comparison.metric === null
            ? []
            : say `${outcomeWords(comparison)}, `;
    return say `${quoteShown(shown)} ${counter}${changeText(comparison)} (threshold ${percent_percent(threshold)})`;
}
/** Up to three names, then a count. */
function namesOf(names, view) {
    const shown = joinPhrases(names.slice(0, 3).map((name) => [clauses_nameOf(name, view)]), ', ');
    return names.length > 3 ? say `${shown} and ${names.length - 3} more` : shown;
}
/** As in the rows, so that it is told apart from the others. */
function clauses_nameOf(benchmark, { failed, removed, skipped }) {
    const row = [...failed, ...removed, ...skipped].find(({ comparison: { name } }) => name === benchmark);
    return row === undefined ? phrase_quote(benchmark) : quoteShown(row.shown);
}
/** What a pass leaves open: without it, a rule that forgives would hide a failure. */
function leftOver({ changed, inconclusive, failed, removed, lost }) {
    const parts = [
        [inconclusive, 'inconclusive'],
        // Nothing says which way is better, or a rule leaves them out.
        [changed.filter(({ comparison }) => comparison.outcome === 'changed'), 'changed, not judged'],
        [failed.filter(({ comparison }) => comparison.where !== 'both' && comparison.where !== 'base'), 'failed'],
        [failed.filter(({ comparison }) => comparison.where === 'base'), 'failed in base alone'],
        [failed.filter(({ comparison }) => comparison.where === 'both'), 'failed on both sides'],
        [removed.filter(({ accepted }) => accepted === null), 'removed'],
        [lost, 'not compared'],
    ];
    return parts.map(([rows, word]) => (rows.length === 0 ? '' : `; ${rows.length} ${word}`)).join('');
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
function noSlowdown(view, proven) {
    const all = numbers_counted(view.compared.length, nounOf(view));
    if (proven.length === 0)
        return { label: 'Nothing decided', rest: ` in ${all}` };
    const words = proven.every((row) => isSpeed(row.comparison)) ? 'slowdown' : 'regression';
    const thresholds = new Set(proven.map(({ comparison }) => comparison.threshold));
    const size = thresholds.size === 1 ? `of ${percent_percent([...thresholds][0])} or more` : 'above its threshold';
    const where = proven.length === view.compared.length ? ` in ${all}` : ` in ${proven.length} of ${all}`;
    return { label: `No ${words} ${size}`, rest: where };
}
/** `Slower, not blocking:`, `3 worse, not blocking:`. Where some rows are slower, it is about those. */
function toleratedLabel(rows) {
    const { first } = timesFirst(rows);
    const [only, ...others] = first;
    if (only !== undefined && others.length === 0)
        return `${onlyLabel(only)}, not blocking:`;
    return `${first.length} ${first.some(isSpeedRow) ? 'slower' : 'worse'}, not blocking:`;
}
/** What stands behind that label: the worst row of it, and what else is worse. */
function toleratedWords(rows) {
    const { first, others } = timesFirst(rows);
    const [worst] = first;
    if (worst === undefined)
        return [];
    return say `${first.length === 1 ? '' : 'worst '}${rowWords(worst)}${others.length === 0 ? [] : say `; also ${otherMetrics(others)}`}`;
}
/** A percentage of a time and one of a count are not of one kind: what is slower comes first, wherever something is. */
function timesFirst(rows) {
    const times = rows.filter(isSpeedRow);
    return times.length === 0
        ? { first: rows, others: [] }
        : { first: times, others: rows.filter((row) => !isSpeedRow(row)) };
}
/** What is worse in something other than time, beside what is slower. */
function otherMetrics(rows) {
    const [first, ...others] = rows;
    return first === undefined || others.length > 0 ? [`${rows.length} worse in other metrics`] : rowWords(first);
}
/** What is known of the others, where some are missing or failed: what is slower first. */
function ofOthers(view, apart = new Set()) {
    const rest = (rows) => rows.filter(({ comparison: { name } }) => !apart.has(name));
    const compared = rest(view.compared);
    const lost = view.lost.filter((name) => !apart.has(name));
    if (compared.length === 0)
        return [];
    const slower = toleratedRows(view);
    if (slower.length > 0)
        return say `; ${lowerFirst(toleratedLabel(slower))} ${toleratedWords(slower)}`;
    const others = { ...view, compared, inconclusive: rest(view.inconclusive), removed: [], lost };
    const { label, rest: where } = noSlowdown(others, compared.filter(isProven));
    return [`; ${lowerFirst(label)}${where}${leftOver({ ...others, failed: view.failed.filter(isBrokenBefore) })}`];
}
/** Whether something was shown of a row that was compared. */
function isProven({ comparison: { outcome } }) {
    return outcome !== 'inconclusive' && outcome !== 'changed';
}
function isBrokenBefore({ comparison: { where } }) {
    return where === 'both';
}

;// CONCATENATED MODULE: ./lib/report/json/shape.js
/** Shapes of foreign data: functions that take `unknown` and give it back typed, with the keys in the
 *  order of the shape and nothing else, or throw a Mismatch that knows the path. */
/** What was found where; the caller names the file. */
class shape_Mismatch extends Error {
    path;
    constructor(path, expected, found) {
        super(`should be ${expected}, found ${shape_describe(found)}`);
        this.path = path;
    }
}
/** A value as an error shows it. */
function shape_describe(value) {
    if (value === undefined)
        return 'nothing';
    if (value === null)
        return 'null';
    if (Array.isArray(value))
        return `a list of ${value.length}`;
    if (typeof value === 'object')
        return 'an object';
    const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 61)) : String(value);
    return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
const shape_text = (value, path) => {
    if (typeof value !== 'string')
        throw new shape_Mismatch(path, 'a string', value);
    return value;
};
const flag = (value, path) => {
    if (typeof value !== 'boolean')
        throw new shape_Mismatch(path, 'true or false', value);
    return value;
};
/** Finite: JSON knows neither NaN nor Infinity, but numbers of tests and of other parsers may be. */
const shape_number = (value, path) => {
    if (typeof value !== 'number' || !Number.isFinite(value))
        throw new shape_Mismatch(path, 'a number', value);
    return value;
};
const count = (value, path) => {
    if (!Number.isSafeInteger(value) || value < 0)
        throw new shape_Mismatch(path, 'a whole number from 0', value);
    return value;
};
/** A number of at least `low` and at most `high`. */
function between(low, high) {
    const range = high === Number.POSITIVE_INFINITY ? `a number of ${low} or more` : `a number from ${low} to ${high}`;
    return (value, path) => {
        if (typeof value !== 'number' || !Number.isFinite(value) || value < low || value > high)
            throw new shape_Mismatch(path, range, value);
        return value;
    };
}
const notNegative = between(0, Number.POSITIVE_INFINITY);
function literal(...allowed) {
    const words = allowed.map((one) => JSON.stringify(one));
    const expected = words.length === 1 ? words[0] : `one of ${words.join(', ')}`;
    return (value, path) => {
        const found = allowed.find((one) => one === value);
        if (found === undefined)
            throw new shape_Mismatch(path, expected, value);
        return found;
    };
}
function nullable(shape) {
    return (value, path) => (value === null ? null : shape(value, path));
}
/** For fields that may be absent. */
function shape_optional(shape) {
    return (value, path) => (value === undefined ? undefined : shape(value, path));
}
function list(shape) {
    return (value, path) => {
        if (!Array.isArray(value))
            throw new shape_Mismatch(path, 'a list', value);
        return value.map((item, index) => shape(item, `${path}[${index}]`));
    };
}
/** An object of these fields in this order. Unknown keys are dropped: a later version may add some. */
function shape_object(fields) {
    const entries = Object.entries(fields);
    return (value, path) => {
        const found = asObject(value, path);
        const known = {};
        for (const [key, shape] of entries) {
            const own = Object.hasOwn(found, key) ? found[key] : undefined;
            const field = shape(own, path === '' ? key : `${path}.${key}`);
            if (field !== undefined)
                known[key] = field;
        }
        return known;
    };
}
/** A union told apart by its `code`. */
function coded(shapes) {
    const code = literal(...Object.keys(shapes));
    return (value, path) => {
        const found = code(asObject(value, path)['code'], `${path}.code`);
        return shapes[found](value, path);
    };
}
function asObject(value, path) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new shape_Mismatch(path, 'an object', value);
    return value;
}

;// CONCATENATED MODULE: ./lib/report/notes/entry.js
/** What an entry of the notes holds: the shape of a note's data, its level, its words, and what to do about it.
 *  Words are plain text with backticks around what is code; each view escapes them as a whole, names from
 *  outside included. They never throw, whatever data of the right shape they get: it may come from a stranger. */




const severalShape = shape_object({ named: list(shape_text), count: count });
/** `a, b, c and 4 more`. */
function listed({ named, count: all }) {
    const more = all - named.length;
    return `${named.join(', ')}${more > 0 ? ` and ${wholeText(more)} more` : ''}`;
}
/** The same of names of benchmarks: as code, and no longer than a line has room for. */
function listedNames({ named, count: all }) {
    const shown = named
        .map((name) => visible_visibleWithin(name, room.name))
        .map((name) => (name.includes('`') ? name : `\`${name}\``));
    return listed({ named: shown, count: all });
}
/** `a, b and c`. */
function joined(words, last = 'and') {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
/** The first twelve digits, as git shows a commit. */
function entry_shortCommit(commit) {
    return commit.slice(0, 12);
}

;// CONCATENATED MODULE: ./lib/report/notes/why-no-baseline.js
/** Why a baseline was not used: parts of sentences, and the shapes of what they are made from. */



const differencesShape = list(shape_object({ key: shape_text, stored: shape_text, now: shape_text }));
const noBaselineShape = coded({
    'no-branch': shape_object({ code: literal('no-branch'), branch: shape_text }),
    'no-run-of-suite': shape_object({ code: literal('no-run-of-suite'), branch: shape_text, suite: shape_text, others: severalShape }),
    'no-artifact': shape_object({
        code: literal('no-artifact'),
        artifact: shape_text,
        among: nullable(count),
    }),
    'unknown-commit': shape_object({ code: literal('unknown-commit'), commit: shape_text }),
    'no-run-near': shape_object({ code: literal('no-run-near'), commits: count, base: shape_text, suite: shape_text }),
    'none-of-a-push': shape_object({ code: literal('none-of-a-push') }),
    'none-comparable': shape_object({ code: literal('none-comparable') }),
    'runs-of-other-suite': shape_object({
        code: literal('runs-of-other-suite'),
        runs: count,
        differences: differencesShape,
    }),
    'other-sources': shape_object({
        code: literal('other-sources'),
        runs: count,
        files: nullable(severalShape),
    }),
    'no-file-named': shape_object({ code: literal('no-file-named') }),
    'runs-of-other-machine': shape_object({ code: literal('runs-of-other-machine'), machine: shape_text }),
    'too-few-stored': shape_object({ code: literal('too-few-stored'), runs: count }),
    'source-failed': shape_object({ code: literal('source-failed'), message: shape_text }),
});
/** Part of a sentence, without a full stop: `the branch benchgate-data does not exist yet`. */
function noBaselineWords(why) {
    switch (why.code) {
        case 'no-branch':
            return `the branch ${why.branch} does not exist yet`;
        case 'no-run-of-suite': {
            const known = why.others.count === 0 ? '' : ` (it has runs of ${listed(why.others)})`;
            return `the branch ${why.branch} holds no run of ${why.suite} yet${known}`;
        }
        case 'no-artifact': {
            const among = why.among === null ? '' : ` among the newest ${why.among}`;
            return `no push to the default branch has an artifact ${why.artifact}${among}`;
        }
        case 'unknown-commit':
            return `commit ${entry_shortCommit(why.commit)} is known neither here nor to the remote`;
        case 'no-run-near':
            return why.commits === 1
                ? `${entry_shortCommit(why.base)} has no stored run of ${why.suite}, and no commit stands before it`
                : `none of the ${why.commits} commits up to ${entry_shortCommit(why.base)} has a stored run of ${why.suite}`;
        case 'none-of-a-push':
            return 'no stored run near base is one of a push';
        case 'none-comparable':
            return 'no stored run is near base';
        case 'runs-of-other-suite':
            return `${numbers_counted(why.runs, 'stored run')} cannot be compared: ${differencesText(why.differences)}`;
        case 'other-sources': {
            const named = why.files === null || why.files.count === 0 ? 'the benchmark files' : listed(why.files);
            return `${named} changed since ${why.runs === 1 ? 'the one stored run was' : `the ${why.runs} stored runs were`} made`;
        }
        case 'no-file-named':
            return '`baseline-file` names no file';
        case 'runs-of-other-machine':
            return `its runs are of another machine (${why.machine})`;
        case 'too-few-stored':
            return `it has only ${numbers_counted(why.runs, 'comparable run')}`;
        case 'source-failed':
            return inSentence(why.message);
    }
}
/** A failure's message as part of a sentence. */
function inSentence(message) {
    const [first = ''] = message;
    return `${first.toLowerCase()}${message.slice(1).replace(/\.$/, '')}`;
}
/** Part of a sentence: `cpu (this one then, that one now)`. */
function differencesText(found) {
    return found.map(({ key, stored, now }) => `${key} (${stored} then, ${now} now)`).join(', ');
}
const artifactRefusalShape = coded({
    'unknown-run': shape_object({ code: literal('unknown-run') }),
    'other-repository': shape_object({ code: literal('other-repository') }),
    fork: shape_object({ code: literal('fork') }),
    'other-branch': shape_object({ code: literal('other-branch') }),
    expired: shape_object({ code: literal('expired') }),
    'run-gone': shape_object({ code: literal('run-gone') }),
    'not-pushed': shape_object({ code: literal('not-pushed'), event: shape_text }),
    'run-of-branch': shape_object({ code: literal('run-of-branch'), branch: nullable(shape_text) }),
    'run-of-commit': shape_object({ code: literal('run-of-commit'), commit: shape_text }),
    'no-workflow-file': shape_object({ code: literal('no-workflow-file'), path: shape_text }),
});
/** What follows a number of artifacts, or `is no baseline:`. */
function artifactRefusalWords(why) {
    switch (why.code) {
        case 'unknown-run':
            return 'of an unknown run';
        case 'other-repository':
            return 'of another repository';
        case 'fork':
            return 'from a fork';
        case 'other-branch':
            return 'of another branch';
        case 'expired':
            return 'expired';
        case 'run-gone':
            return 'its run is gone';
        case 'not-pushed':
            return `its run was started by \`${why.event}\`, not by a push`;
        case 'run-of-branch':
            return why.branch === null ? 'its run is of no branch' : `its run is of the branch ${why.branch}`;
        case 'run-of-commit':
            return `its run is of ${entry_shortCommit(why.commit)}`;
        case 'no-workflow-file':
            return `its run is of no workflow file (${why.path})`;
    }
}

;// CONCATENATED MODULE: ./lib/report/notes/of-baselines.js
/** Notes on stored baselines: which were used, and which were not. */





const notesOfBaselines = {
    'baseline-not-used': {
        data: { source: shape_text, because: noBaselineShape },
        level: 'warning',
        text: ({ source, because }) => `Baseline \`${source}\` was not used: ${noBaselineWords(because)}.`,
    },
    'history-cut': {
        data: { benchmarks: count, named: list(shape_object({ benchmark: shape_text, runs: count })) },
        level: 'notice',
        text: ({ benchmarks, named }) => {
            const names = named.map(({ benchmark, runs }) => `${benchmark} (${numbers_counted(runs, 'run')})`);
            return `The stored history changed its level. Runs before the change were left out: ${listed({ named: names, count: benchmarks })}.`;
        },
    },
    'stored-width': {
        data: { detectable: notNegative },
        level: 'notice',
        text: ({ detectable }) => `Against stored runs, a typical benchmark shows changes from ${percent_percent(detectable)} on.`,
        hint: '`baseline: paired` finds much smaller ones.',
    },
    'stored-baseline': {
        data: { commit: shape_text, steps: count, base: shape_text, where: shape_text },
        level: 'notice',
        text: ({ commit, steps, base, where }) => {
            const place = steps === 0 ? `is ${base} itself` : `is ${numbers_counted(steps, 'commit')} before ${base}`;
            return `The nearest stored run ${where} ${place}: ${entry_shortCommit(commit)}.`;
        },
    },
    'other-machine': {
        data: { runs: count, leftOut: flag, machines: list(shape_text), here: shape_text },
        level: ({ leftOut }) => (leftOut ? 'notice' : 'warning'),
        text: ({ runs, leftOut, machines, here }) => {
            const fate = leftOut ? 'left out' : 'shown, but nothing is decided by them';
            return `${numbers_counted(runs, 'stored run')} of another machine ${fate}: ${machines.join('; ')}. This machine: ${here}.`;
        },
        hint: '`baseline: branch, paired` measures both sides here where stored runs do not do.',
    },
    'other-suite': {
        data: { runs: count, differences: differencesShape },
        level: 'notice',
        text: ({ runs, differences }) => `${noBaselineWords({ code: 'runs-of-other-suite', runs, differences })}.`,
    },
    'stored-counts': {
        data: { machine: shape_text, differences: differencesShape },
        level: 'notice',
        text: ({ machine, differences }) => differences.length === 0
            ? `Counts were compared exactly with those of ${machine}: system, image and runtime are the same, and counts do not depend on the processor.`
            : `Counts were not compared with the nearest stored run, which differs in ${differencesText(differences)}.`,
    },
    'surroundings-changed': {
        data: { differences: differencesShape },
        level: 'warning',
        text: (note) => `The nearest stored run differs in ${differencesText(note.differences)}. It is compared all the same.`,
    },
    'untrusted-record': {
        data: { artifact: shape_text, commit: shape_text, because: artifactRefusalShape },
        level: 'warning',
        text: ({ artifact, commit, because }) => `The artifact ${artifact} of ${entry_shortCommit(commit)} is no baseline: ${artifactRefusalWords(because)}.`,
    },
    'runs-of-pull-requests': {
        data: { runs: severalShape },
        level: 'warning',
        text: ({ runs }) => runs.count === 1
            ? `The stored run ${listed(runs)} was measured for a pull request and is no baseline.`
            : `${runs.count} stored runs were measured for pull requests and are no baseline: ${listed(runs)}.`,
        hint: 'Store runs of pushes only (`store: auto`).',
    },
    'clock-skew': {
        data: { run: shape_text, commit: shape_text, day: shape_text },
        level: 'notice',
        text: ({ run, commit, day }) => `The stored run ${run} of ${entry_shortCommit(commit)} is dated ${day}, which is still to come: a clock was wrong. Runs are ordered by their commits, so nothing depends on it.`,
    },
    'unrelated-files': {
        data: { branch: shape_text, files: severalShape },
        level: 'notice',
        text: ({ branch, files }) => `Files on ${branch} that are no stored runs were left alone: ${listed(files)}.`,
    },
    'artifacts-left-out': {
        data: { artifact: shape_text, kinds: list(shape_object({ count: count, because: artifactRefusalShape })) },
        level: 'notice',
        text: ({ artifact, kinds }) => {
            const counts = kinds.map((kind) => `${wholeText(kind.count)} ${artifactRefusalWords(kind.because)}`);
            return `Artifacts ${artifact} that are no baseline were left out: ${counts.join(', ')}.`;
        },
    },
};

;// CONCATENATED MODULE: ./lib/report/json/place.js
/** Places of benchmarks as they may be shown. They can come from a stranger's job, and end up in addresses and
 *  annotations: so they stay within the repository, and hold nothing that a reader would not see. */

const longestFile = 1_000;
/** Nobody reads as far as that. */
const lastLine = 1_000_000;
/** Control and format characters, halves of characters, line separators; and the separator of another system. */
const unfit = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\\]/u;
/** Whether a path leads, with `/` and without a detour, to a file below the root that it starts from. */
function isFileOfRepository(file) {
    if (file.length > longestFile || unfit.test(file) || /^[a-z]:/i.test(file))
        return false;
    return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
const file = (value, path) => {
    const name = shape_text(value, path);
    if (!isFileOfRepository(name))
        throw new shape_Mismatch(path, 'a file of the repository', value);
    return name;
};
const line = (value, path) => {
    const number = count(value, path);
    if (number < 1 || number > lastLine)
        throw new shape_Mismatch(path, `a line from 1 to ${lastLine}`, value);
    return number;
};
const place = shape_object({ file, line: nullable(line) });

;// CONCATENATED MODULE: ./lib/report/json/why-shape.js
/** The shape of what explains a row: it may come from a stranger's job, whose functions may be called anything. */


const most = { name: 1_000, functions: 20, commits: 10_000, unmeasured: 1_000 };
const why_shape_line = between(1, 10_000_000);
const why_shape_name = (value, path) => {
    const found = shape_text(value, path);
    if (found.length > most.name)
        throw new shape_Mismatch(path, `a name of at most ${most.name} characters`, value);
    return found;
};
const why_shape_file = (value, path) => {
    const found = shape_text(value, path);
    if (!isFileOfRepository(found))
        throw new shape_Mismatch(path, 'a file of the repository', value);
    return found;
};
function atMost(limit, shape) {
    return (value, path) => {
        if (Array.isArray(value) && value.length > limit)
            throw new shape_Mismatch(path, `a list of at most ${limit}`, value);
        return list(shape)(value, path);
    };
}
/** A manner that speaks of amounts has them. */
function withAmounts(shape) {
    return (value, path) => {
        const found = shape(value, path);
        if (found.manner === 'more-often' && found.calls === undefined)
            throw new shape_Mismatch(`${path}.calls`, 'calls', undefined);
        if (found.manner === 'allocates' && found.bytes === undefined)
            throw new shape_Mismatch(`${path}.bytes`, 'bytes', undefined);
        return found;
    };
}
const change = shape_object({ estimate: shape_number, low: nullable(shape_number), high: nullable(shape_number) });
/** Of the whole change, which single functions may exceed. */
const why_shape_part = between(-1e6, 1e6);
const amounts = shape_object({ base: notNegative, head: notNegative });
const sourceLine = shape_object({ name: why_shape_name, file: why_shape_file, line: why_shape_line });
const manner = literal('more-often', 'each-slower', 'new', 'allocates');
const unclear = shape_optional(literal('minified', 'no-source-map'));
const callee = shape_object({
    name: why_shape_name,
    file: why_shape_file,
    line: why_shape_line,
    of: why_shape_part,
    manner,
    calls: shape_optional(amounts),
    bytes: shape_optional(amounts),
    library: shape_optional(why_shape_name),
    unclear,
    via: shape_optional(sourceLine),
});
const culprit = shape_object({
    name: why_shape_name,
    file: why_shape_file,
    line: why_shape_line,
    endLine: why_shape_line,
    share: shape_object({ base: nullable(shape_number), head: shape_number }),
    change,
    of: why_shape_part,
    manner,
    calls: shape_optional(amounts),
    bytes: shape_optional(amounts),
    hot: shape_optional(why_shape_line),
    touched: flag,
    calledBy: shape_optional(sourceLine),
    callees: shape_optional(atMost(most.functions, withAmounts(callee))),
    library: shape_optional(why_shape_name),
    unclear,
});
const doubt = coded({
    'no-single-function': shape_object({ code: literal('no-single-function') }),
    'not-seen': shape_object({ code: literal('not-seen') }),
    waits: shape_object({ code: literal('waits'), idle: shape_number }),
    'too-few-samples': shape_object({ code: literal('too-few-samples'), samples: count }),
    'no-time': shape_object({ code: literal('no-time') }),
    'no-collector': shape_object({ code: literal('no-collector'), because: shape_text }),
    failed: shape_object({ code: literal('failed'), because: shape_text }),
});
const commit = { commit: why_shape_name, subject: why_shape_name };
const search = shape_object({
    verdict: literal('found', 'range', 'several', 'unsure'),
    commits: atMost(most.commits, shape_object(commit)),
    ranges: shape_optional(atMost(most.commits, atMost(most.commits, shape_object(commit)))),
    passedOver: atMost(most.commits, shape_object({ ...commit, because: shape_text })),
    about: shape_optional(why_shape_name),
    by: literal('calls', 'share', 'time'),
    confirmed: nullable(flag),
    because: shape_optional(shape_text),
});
const whyShape = shape_object({
    functions: atMost(most.functions, withAmounts(culprit)),
    explained: nullable(shape_number),
    change: nullable(change),
    collectors: atMost(10, why_shape_name),
    runs: count,
    samples: count,
    doubt: nullable(doubt),
    search: shape_optional(search),
});
const reachShape = shape_object({
    changed: count,
    measured: count,
    unmeasured: atMost(most.unmeasured, sourceLine),
    unloaded: atMost(most.unmeasured, why_shape_file),
});
const why_shape_seconds = notNegative;
const tooLongShapes = { budgetSeconds: why_shape_seconds, pairSeconds: why_shape_seconds, needSeconds: why_shape_seconds, shards: count };
const leftOutShape = shape_object({
    measured: count,
    names: list(shape_text),
    tooLong: shape_optional(shape_object(tooLongShapes)),
});

;// CONCATENATED MODULE: ./lib/report/notes/of-instructions.js
/** Notes on the instructions that were counted, and on those that were not. */





const uncountedShape = coded({
    failed: shape_object({ code: literal('failed'), message: shape_text }),
    'no-time': shape_object({ code: literal('no-time') }),
    nothing: shape_object({ code: literal('nothing') }),
    'own-iterations': shape_object({ code: literal('own-iterations') }),
    'starts-programs': shape_object({ code: literal('starts-programs') }),
    'launched-together': shape_object({ code: literal('launched-together') }),
    varies: shape_object({ code: literal('varies') }),
    'launches-differ': shape_object({ code: literal('launches-differ'), range: notNegative }),
    'runs-not-found': shape_object({ code: literal('runs-not-found') }),
    'gives-others': shape_object({ code: literal('gives-others') }),
    'runs-differ': shape_object({ code: literal('runs-differ') }),
});
const uncountedSuiteShape = coded({
    'no-counter': shape_object({ code: literal('no-counter'), tried: list(shape_text) }),
    'work-not-fixed': shape_object({ code: literal('work-not-fixed'), pairing: shape_text }),
    'by-the-clock': shape_object({ code: literal('by-the-clock'), tool: shape_text }),
    'tool-counts': shape_object({ code: literal('tool-counts'), tool: shape_text }),
    shard: shape_object({ code: literal('shard') }),
    'other-benchmarks': shape_object({ code: literal('other-benchmarks'), benchmarks: severalShape }),
});
const notesOfInstructions = {
    'instructions-counted': {
        data: {
            by: shape_text,
            launches: count,
            seconds: notNegative,
            most: notNegative,
            alone: shape_optional(flag),
            whole: shape_optional(flag),
        },
        level: 'notice',
        text: ({ by, launches, seconds, most, alone, whole }) => `${whole ? 'Instructions of whole launches, from the start of the command to its end,' : 'Instructions'} were counted by ${by} once the times were measured, in ${numbers_counted(launches, 'launch', 'launches')}${alone ? '' : ' of each side'}, ${duration_durationText(seconds)} of at most ${duration_durationText(most)}. Hash seeds, paddings and the choices of the runtime were fixed${alone ? '' : ', the same on both sides'}.`,
    },
    'instructions-left-out': {
        data: { benchmarks: severalShape, because: uncountedShape, alone: shape_optional(flag) },
        level: 'notice',
        text: ({ benchmarks, because }) => `Instructions were not counted of ${listedNames(benchmarks)}: ${uncountedWords(because)}.`,
        hint: ({ because, alone }) => {
            if (because.code !== 'no-time')
                return null;
            return alone === true
                ? 'Counting may take as long as the suite took, or two minutes. Raise `launches`, or count fewer benchmarks.'
                : 'Counting may take as long as measuring does. Raise `time-budget`, or count fewer benchmarks.';
        },
    },
    'no-instructions': {
        data: { because: uncountedSuiteShape },
        // What was asked for is lacking, unless there is nothing to be had.
        level: ({ because }) => (because.code === 'tool-counts' ? 'notice' : 'warning'),
        text: ({ because }) => `Instructions were not counted: ${uncountedSuiteWords(because)}.`,
        hint: ({ because }) => {
            switch (because.code) {
                case 'no-counter':
                    return 'On Linux, `apt-get install valgrind` in a step before is all it takes.';
                case 'work-not-fixed':
                case 'by-the-clock':
                    return 'They are counted in lockstep, in slices, and of launches whose work is fixed. docs/pairings.md says how a suite gets there.';
                case 'tool-counts':
                case 'other-benchmarks':
                case 'shard':
                    return null;
            }
        },
    },
};
/** Part of a sentence. */
function uncountedSuiteWords(because) {
    switch (because.code) {
        case 'no-counter':
            return because.tried.join('; ');
        case 'work-not-fixed':
            return `in ${because.pairing}, nobody can say how often the suite runs a benchmark`;
        case 'by-the-clock':
            return `${because.tool} finds out by the clock how often it runs a benchmark, and would run it in another number under a counter`;
        case 'tool-counts':
            return `${because.tool} counts by itself`;
        case 'shard':
            return 'a whole launch is of all benchmarks, and this is a shard of them';
        case 'other-benchmarks':
            return `a whole launch of each side is other work, since one side alone has ${listed(because.benchmarks)}`;
    }
}
/** Part of a sentence. */
function uncountedWords(because) {
    switch (because.code) {
        case 'failed':
            return because.message.replace(/\.$/, '');
        case 'no-time':
            return 'it would have taken too long';
        case 'nothing':
            return 'no instruction more for more iterations';
        case 'own-iterations':
            return 'it runs as often as it likes, whatever is asked for';
        case 'starts-programs':
            return 'it starts programs, which end before theirs can be read';
        case 'launched-together':
            return 'one launch runs several benchmarks, which no filter tells apart';
        case 'varies':
            return 'it varies from launch to launch, which one stored number does not tell';
        case 'launches-differ':
            return `launches of the same code differ by ${percent_percent(because.range)}, as where a tool goes by the clock and not by a number`;
        case 'runs-not-found':
            return 'its runs cannot be told among the programs that were started';
        case 'gives-others':
            return 'while it is counted, it gives other benchmarks';
        case 'runs-differ':
            return 'its tool ran it in another number from launch to launch';
    }
}

;// CONCATENATED MODULE: ./lib/report/notes/whole-suite.js
/** What measuring all of a suite would take that is too long. */

/** Short, for a line that says more. */
function wholeSuiteWords({ needSeconds, shards }) {
    const all = needSeconds > mostAdvisedSeconds ? null : `a time budget of ${duration_durationText(needSeconds)} holds all`;
    const divided = shards > 1 ? `${shards} shards hold all` : null;
    return all ?? divided ?? 'no time budget within reason holds all';
}
function wholeSuiteAdvice({ needSeconds, shards }) {
    const means = [
        needSeconds > mostAdvisedSeconds ? null : `set \`time-budget\` to ${duration_durationText(needSeconds)}`,
        shards > 1 ? `divide it among ${shards} jobs (\`shard: 1/${shards}\` in the first)` : null,
        'shorten its benchmarks',
        'choose those that matter in `run`',
    ].filter((one) => one !== null);
    return `To measure all of it, ${means.slice(0, -1).join(', ')}, or ${means.at(-1)}. \`only: all\` measures no part in its place.`;
}

;// CONCATENATED MODULE: ./lib/report/notes/why-all-measured.js
/** Why `only: reached` measured everything: the shape of the data, and its words. */



const files = { files: severalShape };
const alone = (code) => shape_object({ code: literal(code) });
const whyAllMeasuredShape = coded({
    shard: alone('shard'),
    'nothing-changed': alone('nothing-changed'),
    'not-code': shape_object({ code: literal('not-code'), ...files }),
    'added-or-gone': shape_object({ code: literal('added-or-gone'), ...files }),
    'not-loaded': shape_object({ code: literal('not-loaded'), ...files }),
    'outside-functions': shape_object({ code: literal('outside-functions'), ...files }),
    'run-otherwise': shape_object({ code: literal('run-otherwise'), function: shape_text, file: shape_text }),
    'package-differs': shape_object({ code: literal('package-differs'), file: shape_text }),
    rewritten: shape_object({ code: literal('rewritten'), file: shape_text }),
    processes: alone('processes'),
    'not-counted': shape_object({ code: literal('not-counted'), because: shape_text }),
    compiled: shape_object({ code: literal('compiled'), package: shape_text }),
    'no-workers': alone('no-workers'),
    'cannot-leave-out': alone('cannot-leave-out'),
    'other-benchmarks': alone('other-benchmarks'),
    'benchmark-failed': shape_object({ code: literal('benchmark-failed'), benchmark: shape_text }),
    'none-reached': alone('none-reached'),
    'too-long': shape_object({ code: literal('too-long'), seconds: notNegative }),
    failed: shape_object({ code: literal('failed'), because: shape_text }),
});
function whyAllMeasuredWords(why) {
    switch (why.code) {
        case 'shard':
            return 'a shard has its own part of the suite';
        case 'nothing-changed':
            return 'no file differs between base and head';
        case 'not-code':
            return `what changed files that are no code of Node or Python do is not known (${listed(why.files)})`;
        case 'added-or-gone':
            return `files of code are new, gone or renamed (${listed(why.files)})`;
        case 'not-loaded':
            return `no benchmark loads a changed file, so what it has to do with them is not known (${listed(why.files)})`;
        case 'outside-functions':
            return `code outside of functions differs, which runs where the file is loaded (${listed(why.files)})`;
        case 'run-otherwise':
            return `calls of a changed function cannot be counted, since something else runs it, or a copy of it (${why.function} in ${why.file})`;
        case 'package-differs':
            return `a package that benchmarks load differs (${why.file})`;
        case 'rewritten':
            return `what runs is not what stands in the file (${why.file})`;
        case 'processes':
            return 'the suite starts other processes, which do not tell what they call';
        case 'not-counted':
            return `calls could not be counted: ${why.because}`;
        case 'compiled':
            return `${why.package} runs functions which the interpreter does not see`;
        case 'no-workers':
            return 'nothing runs the benchmarks of this suite one by one';
        case 'cannot-leave-out':
            return 'this suite cannot leave out benchmarks';
        case 'other-benchmarks':
            return 'the suite lists other benchmarks than the ones whose calls were counted';
        case 'benchmark-failed':
            return `a benchmark failed where its calls were counted (${why.benchmark})`;
        case 'none-reached':
            return 'no benchmark runs a function that differs, and a verdict on nothing is none';
        case 'too-long':
            return `counting the calls of every benchmark took longer than ${duration_durationText(why.seconds)}`;
        case 'failed':
            return why.because;
    }
}

;// CONCATENATED MODULE: ./lib/report/notes/why-pairing.js
/** Why a pairing was taken, and why the fair clock was not: parts of sentences, and the shapes of what they are made
 *  from. */



const share = between(0, 1);
const why_pairing_times = notNegative;
const noFairClockShape = coded({
    'not-linux': shape_object({ code: literal('not-linux') }),
    'not-for-architecture': shape_object({ code: literal('not-for-architecture'), architecture: shape_text }),
    'clock-not-installed': shape_object({ code: literal('clock-not-installed') }),
    'clock-path-divides': shape_object({ code: literal('clock-path-divides') }),
    'clock-unreadable': shape_object({ code: literal('clock-unreadable'), error: shape_text }),
    'clock-no-library': shape_object({ code: literal('clock-no-library') }),
    'clock-of-other-processor': shape_object({ code: literal('clock-of-other-processor') }),
    'error-not-measured': shape_object({ code: literal('error-not-measured'), tool: shape_text }),
    'measures-others': shape_object({ code: literal('measures-others'), tool: shape_text }),
    'time-not-told': shape_object({ code: literal('time-not-told') }),
    'time-not-asked': shape_object({ code: literal('time-not-asked') }),
    'too-many-processes': shape_object({ code: literal('too-many-processes') }),
    'asks-too-often': shape_object({ code: literal('asks-too-often'), times: count, share }),
    'suite-waits': shape_object({ code: literal('suite-waits'), share }),
    'work-not-covered': shape_object({ code: literal('work-not-covered'), share }),
    'side-takes-longer': shape_object({
        code: literal('side-takes-longer'),
        side: literal('base', 'head'),
        times: why_pairing_times,
    }),
    'no-times': shape_object({ code: literal('no-times') }),
    'timed-by-other-clock': shape_object({ code: literal('timed-by-other-clock'), benchmark: shape_text, times: why_pairing_times }),
    'work-elsewhere': shape_object({ code: literal('work-elsewhere'), benchmark: shape_text, times: why_pairing_times }),
    'sanitiser-first': shape_object({ code: literal('sanitiser-first') }),
    'trial-failed': shape_object({ code: literal('trial-failed'), message: shape_text }),
});
/** Part of a sentence, without a full stop: `the fair clock is for Linux`. */
function noFairClockWords(why) {
    switch (why.code) {
        case 'not-linux':
            return 'the fair clock is for Linux';
        case 'not-for-architecture':
            return `there is no fair clock for ${why.architecture}`;
        case 'clock-not-installed':
            return 'this installation has no fair clock';
        case 'clock-path-divides':
            return 'the path of the fair clock has a blank or a colon in it';
        case 'clock-unreadable':
            return `the fair clock cannot be read (${why.error})`;
        case 'clock-no-library':
            return 'the file of the fair clock is no library';
        case 'clock-of-other-processor':
            return 'the fair clock is built for another processor';
        case 'error-not-measured':
            return `its error with suites of ${why.tool} has not been measured`;
        case 'sanitiser-first':
            return 'a program of the suite is built with AddressSanitizer and ends where another library is loaded first; with `LD_PRELOAD` set to the path that `cc -print-file-name=libasan.so` prints, it would not';
        case 'trial-failed':
            return why.message.replace(/\.$/, '');
        case 'measures-others':
            return `${why.tool} measures programs that it starts, not itself`;
        case 'time-not-told':
            return 'the system does not tell the processor time of a process';
        case 'time-not-asked':
            return 'no program of the suite asked it for the time (so it is with static programs, Go and set-uid programs)';
        case 'too-many-processes':
            return 'the suite starts hundreds of processes, more than can be looked at';
        case 'asks-too-often':
            return `the suite asks for the time so often (${why.times} times) that asking is ${percent_percent(why.share)} of its work`;
        case 'suite-waits':
            return `the suite spends ${percent_percent(why.share)} of its time waiting, not computing`;
        case 'work-not-covered':
            return `programs that it could not be loaded into did ${percent_percent(why.share)} of the work (static programs, Go, set-uid programs)`;
        case 'side-takes-longer':
            return `${why.side} takes ${why.times.toPrecision(2)} times as long as the other side, and would run most of that alone`;
        case 'no-times':
            return 'its benchmarks are no times';
        case 'timed-by-other-clock':
            return `${why.benchmark} took ${timesText(why.times)} beside the other side: it is timed by another clock, or keeps several processors busy`;
        case 'work-elsewhere':
            return `${why.benchmark} took ${timesText(why.times)} by it: what it measures is done by other programs, or is waiting`;
    }
}
function timesText(ratio) {
    return `${Number(ratio.toPrecision(2))} times as long`;
}
/** What follows the message of a failure to which the fair clock was no way round. */
function norByFairClock(why) {
    return `; nor by the fair clock: ${noFairClockWords(why)}`;
}
/** One line, without a full stop: what `plan.because` of the JSON report has. */
function whyPairingWords(why) {
    switch (why.code) {
        case 'built-in-runner':
            return 'lockstep: the built-in runner supports it, and it is the finest';
        case 'harness-driven':
            return `lockstep: ${why.harness} can be driven batch by batch, and it is the finest`;
        case 'no-shared-bench-file':
            return 'base and head share no bench file';
        case 'run-names-iterations':
            return 'slices: `run` names {iterations}, so that each benchmark can be launched by itself for a short time';
        case 'threshold-below-duet':
            return 'rounds: duet, which is finer, can be off by more than half of this threshold';
        case 'not-pinnable':
            return 'rounds: base and head cannot be kept on one processor here';
        case 'alone-usable':
            return [why.pairing, ...why.refused.map(refusedWords)].join('; ');
        case 'no-time-to-try': {
            const words = `${why.pairing}: trying others would have taken ${durationText(why.seconds)}`;
            return [words, ...why.refused.map(refusedWords)].join('; ');
        }
        case 'surely-finer':
            return [
                `${why.pairing}: by the fair clock, by which ${why.tool} tells far more in the same time`,
                ...why.refused.map(refusedWords),
            ].join('; ');
        case 'tried-pairings': {
            const figures = [why.taken, ...why.others].map(triedWords).join(', by ');
            const words = `${why.taken.pairing}: the ratio of one pair scattered by ${figures}`;
            return [words, ...why.refused.map(refusedWords)].join('; ');
        }
    }
}
function refusedWords({ pairing, message, fairClock }) {
    return `not ${pairing}: ${message}${fairClock === null ? '' : norByFairClock(fairClock)}`;
}
function triedWords({ pairing, scatter, seconds }) {
    const shown = scatter === null ? 'nothing to compare' : percent(scatter);
    return `${shown} in ${durationText(seconds)} in ${pairing}`;
}

;// CONCATENATED MODULE: ./lib/report/notes/of-measuring.js
/** Notes on what was measured, and how. */













const notesOfMeasuring = {
    'part-of-suite': {
        data: { shard: shape_object({ index: count, of: count }) },
        level: 'notice',
        text: ({ shard }) => `Only shard ${shard.index}/${shard.of} of the suite was measured here.`,
    },
    'only-reached': {
        data: { measured: count, functions: count, leftOut: severalShape },
        level: 'notice',
        text: ({ measured, functions, leftOut }) => `${numbers_counted(measured, 'benchmark')} ${measured === 1 ? 'runs a function' : 'run functions'} in which base and head differ (${wholeText(functions)} of them) and ${measured === 1 ? 'was' : 'were'} measured. ${numbers_counted(leftOut.count, 'benchmark')} ${leftOut.count === 1 ? 'runs' : 'run'} none and ${leftOut.count === 1 ? 'was' : 'were'} left out: ${listedNames(leftOut)}.`,
        hint: '`only: all` measures the whole suite.',
    },
    'only-fitting': {
        data: { measured: count, leftOut: severalShape, ...tooLongShapes },
        level: 'warning',
        text: ({ measured, leftOut, pairSeconds, budgetSeconds }) => `The suite is too long for the time budget of ${duration_durationText(budgetSeconds)} (one pair of it takes about ${duration_durationText(pairSeconds)}), so that ${numbers_counted(measured, 'benchmark')} of ${wholeText(measured + leftOut.count)} ${measured === 1 ? 'was' : 'were'} measured: the first in an order that their names alone settle, and any that head seemed to take twice as long for. Of the others nothing is known: ${listed(leftOut)}.`,
        hint: wholeSuiteAdvice,
    },
    'all-reached': {
        data: { functions: count },
        level: 'notice',
        text: ({ functions }) => `Nothing was left out by \`only: reached\`: every benchmark runs a function in which base and head differ (${wholeText(functions)} of them).`,
    },
    'all-measured': {
        data: { because: whyAllMeasuredShape },
        level: 'notice',
        text: ({ because }) => `Nothing was left out by \`only: reached\`: ${whyAllMeasuredWords(because).replace(/\.$/, '')}.`,
    },
    'same-commit': {
        data: {},
        level: 'notice',
        text: 'Base and head are the same commit: whatever differs is noise.',
    },
    'same-files': {
        data: {},
        level: 'notice',
        text: 'Base and head hold the same files: whatever differs is noise.',
    },
    'suite-absent-in-base': {
        data: { because: shape_text, advice: nullable(shape_text) },
        level: 'warning',
        text: ({ because }) => `Base has no suite (${because}), so every benchmark of head is new.`,
        hint: ({ advice }) => advice,
    },
    'iterations-ignored': {
        data: { benchmarks: severalShape },
        level: 'warning',
        text: ({ benchmarks }) => `The tool ran as often as before, whatever {iterations} was: ${listedNames(benchmarks)}. Its slices are longer or shorter than they should be.`,
        hint: 'Check where `{iterations}` stands in `run`: the tool has to take it as the number of iterations.',
    },
    'not-pinned': {
        data: { possible: flag, where: severalShape },
        level: 'notice',
        text: ({ possible, where }) => {
            const why = possible
                ? `were not kept on one processor, because the suite uses more than one${where.count === 0 ? '' : ` (${listed(where)})`}`
                : 'could not be kept on one processor here';
            return `Base and head ${why}. More of the machine’s noise is left in their ratio.`;
        },
    },
    'metrics-of-one-side': {
        data: { side: literal('base', 'head'), metrics: severalShape, benchmarks: count, named: shape_optional(severalShape) },
        level: 'warning',
        text: ({ side, metrics, benchmarks, named }) => `${metrics.count === 1 ? 'A metric is' : 'Metrics are'} in ${side} alone, and not compared: ${listed(metrics)} (of ${numbers_counted(benchmarks, 'benchmark')} that both sides have${named === undefined ? '' : `: ${listedNames(named)}`}).`,
        hint: 'Run both sides with the same options of the tool.',
    },
    'measured-in-some': {
        data: { benchmarks: severalShape },
        level: 'warning',
        text: ({ benchmarks }) => `${numbers_counted(benchmarks.count, 'benchmark')} failed or ${benchmarks.count === 1 ? 'was' : 'were'} skipped in some launches, and ${benchmarks.count === 1 ? 'is' : 'are'} compared by the others: ${listedNames(benchmarks)}.`,
        hint: 'Mend what fails now and then: it may fail just where it is slow.',
    },
    'work-differs': {
        data: { benchmarks: severalShape, base: notNegative, head: notNegative, unit: shape_text },
        level: 'warning',
        text: ({ benchmarks, base, head, unit }) => {
            const isOne = benchmarks.count === 1;
            const [before, after] = formatTogether([base, head], unit === '1' ? '' : unit, { digits: 4 });
            const changes = isOne ? 'its' : 'their';
            return `${numbers_counted(benchmarks.count, 'benchmark')} ${isOne ? 'is' : 'are'} not given the same to do on both sides, as ${changes} own throughput tells: ${listedNames(benchmarks)}. ${isOne ? 'An iteration' : 'Of the first an iteration'} handles ${after} on head and ${before} on base (${numbers_signedPercent(head / base - 1)}), which is part of ${changes} change.`;
        },
        hint: 'Where that is not meant: have both sides read the same input, and none that changes with the code.',
    },
    'alike-names': {
        data: { benchmarks: severalShape, but: literal('spelling', 'processors') },
        level: 'warning',
        text: ({ benchmarks, but }) => `${numbers_counted(benchmarks.count, 'benchmark')} of base ${benchmarks.count === 1 ? 'is' : 'are'} in head under a name that differs only in ${but === 'spelling' ? 'how it is written (capitals, white space, encoding)' : 'the number of processors at its end'}: ${listedNames(benchmarks)}.`,
        hint: ({ but }) => but === 'spelling'
            ? 'Write the name as base does, and it is compared.'
            : 'Run both sides with as many processors (`-cpu 4`, GOMAXPROCS).',
    },
    'broken-before': {
        data: { benchmarks: severalShape },
        level: 'warning',
        text: ({ benchmarks }) => `${numbers_counted(benchmarks.count, 'benchmark')} failed in base and head alike, so ${benchmarks.count === 1 ? 'it was' : 'they were'} broken before this change and ${benchmarks.count === 1 ? 'is' : 'are'} not compared: ${listedNames(benchmarks)}.`,
        hint: ({ benchmarks }) => benchmarks.count === 1
            ? 'Mend it, or take it out of the suite: a slowdown in it is not seen.'
            : 'Mend them, or take them out of the suite: a slowdown in them is not seen.',
    },
    'harness-head': {
        data: { files: count },
        level: 'notice',
        text: ({ files }) => `Base was measured with head's benchmark files (${numbers_counted(files, 'file')}).`,
    },
    'leftovers-removed': {
        data: { checkouts: count },
        level: 'notice',
        text: ({ checkouts }) => checkouts === 1
            ? 'An earlier run was killed and left a checkout behind. It was removed.'
            : `Earlier runs were killed and left ${numbers_counted(checkouts, 'checkout')} behind. They were removed.`,
    },
    'large-files-missing': {
        data: { files: severalShape },
        level: 'warning',
        text: ({ files }) => `Files kept with git-lfs are only pointers here: ${listed(files)}.`,
        hint: 'If the suite reads them, install git-lfs and fetch them (`lfs: true` on actions/checkout).',
    },
    'uncommitted-changes': {
        data: { files: severalShape },
        level: 'warning',
        text: ({ files }) => files.count === 1
            ? `The change to ${listed(files)} is not committed, so it was not measured.`
            : `Changes to ${numbers_counted(files.count, 'file')} are not committed, so they were not measured.`,
        hint: 'Commit first, for example on a branch of its own.',
    },
    'short-settings': {
        data: { tool: shape_text, flags: shape_text },
        level: 'notice',
        text: ({ tool, flags }) => `${tool} was told to make its launches short, as pairs do the repeating: ${flags}. What the suite itself sets was left.`,
        hint: '`tool-settings: own` tells it nothing.',
    },
    'focus-failed': {
        data: { because: nullable(shape_text), missing: count, asked: count },
        level: 'notice',
        text: ({ because, missing, asked }) => {
            const why = because ?? `${missing} of ${asked} were missing from the results`;
            return `The suite could not run the undecided benchmarks alone (${why}). The whole suite was run instead.`;
        },
        hint: 'Leave `{filter}` out of `run` if the tool has no such filter.',
    },
    'never-awaited': {
        data: { functions: severalShape },
        level: 'warning',
        text: ({ functions }) => `Never awaited: ${listed(functions)}. What a function only starts is not in its time: a coroutine does not even begin.`,
        hint: 'Wait for it inside of what is measured (`await`, `asyncio.run`), or let the benchmark return it.',
    },
    'code-not-seen': {
        data: {},
        level: 'notice',
        text: 'Which files each side loaded cannot be seen on this system: that each ran its own code is assumed.',
    },
    'code-not-told': {
        data: { programs: list(shape_text) },
        level: 'notice',
        text: ({ programs }) => `${programs.slice(0, 5).join(', ')} did not tell which files it loaded: that each side ran its own code was seen ` +
            'from where its packages lie.',
        hint: ({ programs }) => untold(programs),
    },
    'no-lockstep': {
        data: { because: shape_text },
        level: 'notice',
        text: ({ because }) => `Lockstep takes less time for the same certainty, but was not used: ${because.replace(/\.$/, '')}.`,
    },
    'fair-clock': {
        data: {},
        level: 'notice',
        text: () => 'Both sides ran at once on one processor, by a clock that stands still while the other side runs: what is compared is processor time under equal conditions.',
    },
    'no-fair-clock': {
        data: { because: noFairClockShape },
        level: 'notice',
        text: ({ because }) => `Both sides ran at once by the machine's clock, since the finer one could not be used: ${noFairClockWords(because)}.`,
    },
    'other-harness': {
        data: { base: shape_text, head: shape_text },
        level: 'warning',
        text: ({ base, head }) => `Base was measured by ${base}, head by ${head}.`,
        hint: 'A change of runtime or harness is part of what was compared.',
    },
    'optimised-away': {
        data: { benchmarks: severalShape },
        level: 'warning',
        text: ({ benchmarks }) => `Too fast to be work: ${listedNames(benchmarks)} took less than a third of a nanosecond per iteration.`,
        hint: 'The compiler has probably removed what the benchmark does. Use its result.',
    },
    'not-counted': {
        data: { benchmarks: severalShape, varies: shape_optional(flag), alone: shape_optional(flag) },
        level: 'notice',
        text: ({ benchmarks, varies }) => varies === true
            ? `What ${listedNames(benchmarks)} allocates is no count to store: it is another number in each process.`
            : `What ${listedNames(benchmarks)} allocates was not counted: it would have taken too long.`,
        hint: ({ varies, alone }) => {
            if (varies === true)
                return null;
            return alone === true
                ? 'Counting may take a tenth of the time that the suite took, or half a minute. Raise `launches`, or set `counts: never`.'
                : 'One iteration is long beside the time that is measured. Raise `time-budget`, or set `counts: never`.';
        },
    },
    ...notesOfInstructions,
    sharing: {
        data: { benchmark: shape_text, alone: notNegative, together: notNegative },
        level: 'warning',
        text: ({ benchmark, alone, together }) => `${benchmark} depends on what runs beside it. In a trial, head took ${percent_percent(together)} of base’s time where each side ran after the other, and ${percent_percent(alone)} where it ran after itself.`,
        hint: 'Sharing a processor, and so its caches, is part of this figure. Set `pairing: rounds` to measure each side alone.',
    },
    'short-budget': {
        data: {
            fits: count,
            fewest: count,
            secondsPerRound: notNegative,
            budgetSeconds: notNegative,
            needSeconds: notNegative,
        },
        level: 'warning',
        text: ({ fits, fewest, secondsPerRound, budgetSeconds }) => `Only ${fits} of at least ${numbers_counted(fewest, 'round')} fit in the time budget of ${duration_durationText(budgetSeconds)}: one takes ${duration_durationText(secondsPerRound)}.`,
        hint: ({ needSeconds, budgetSeconds }) => needSeconds > budgetSeconds
            ? `Set \`time-budget\` to ${duration_durationText(needSeconds)} or more, or run fewer benchmarks.`
            : 'Run fewer benchmarks.',
    },
    'held-up': {
        data: { share: between(0, 1) },
        level: 'warning',
        text: ({ share }) => `The processor quota of this container held the suite up for ${percent_percent(share)} of the time: noise that no code makes.`,
        hint: 'Give the container more processors than the suite keeps busy, or measure where there is no quota.',
    },
    undecided: {
        data: {
            rounds: count,
            compared: count,
            short: count,
            worst: shape_text,
            needRounds: count,
            needSeconds: notNegative,
            hopeless: count,
            maxRounds: count,
            budgetSeconds: nullable(notNegative),
        },
        level: 'notice',
        text: ({ rounds, compared, short, worst, needRounds, needSeconds, hopeless }) => {
            const others = hopeless === 0 ? '' : ` No number in reason would decide ${numbers_counted(hopeless, 'other')}.`;
            return `${numbers_counted(rounds, 'round')} did not decide ${short} of ${numbers_counted(compared, 'benchmark')}. About ${needRounds} would, which take ${duration_durationText(needSeconds)}: ${visible_visibleWithin(worst, 80)} needs most.${others}`;
        },
        hint: ({ needRounds, needSeconds, ...set }) => needAdvice({ rounds: needRounds, seconds: needSeconds }, set),
    },
    'rounds-saved': {
        data: { rounds: count, base: shape_text, head: shape_text },
        level: 'notice',
        text: ({ rounds, base }) => rounds === 1
            ? `The round that was measured is saved in ${folderOf(base)}.`
            : `The ${rounds} rounds that were measured are saved in ${folderOf(base)}.`,
        hint: ({ base, head }) => `Compare them with: benchgate diff --paired --base ${quotePath(base)} --head ${quotePath(head)}`,
    },
    'rounds-not-saved': {
        data: { rounds: count, because: shape_text },
        level: 'warning',
        text: ({ rounds, because }) => `${rounds === 1 ? 'The round that was measured' : `The ${rounds} rounds that were measured`} could not be saved: ${because}`,
    },
    'not-paired': {
        data: {},
        level: 'warning',
        text: 'The files say that their launches were measured in pairs, but they were compared in any order.',
        hint: 'Add --paired: it finds smaller changes.',
    },
    'copied-results': {
        data: { files: severalShape },
        level: 'warning',
        text: ({ files }) => files.count === 1
            ? `One file holds the same results as another one that was given, and counts once: ${listed(files)}.`
            : `${files.count} files hold the same results as others that were given, and count once: ${listed(files)}.`,
        hint: 'Give each launch of the suite as a file of its own.',
    },
    'same-results': {
        data: { file: shape_text },
        level: 'warning',
        text: ({ file }) => `${visible_visibleWithin(file, 80)} was given as base and as head: compared with itself, nothing changes.`,
        hint: 'Give what the suite wrote on each side.',
    },
    'unlike-processors': {
        data: { base: shape_text, head: shape_text },
        level: 'warning',
        text: ({ base, head }) => `Base was measured on ${visible_visibleWithin(base, 60)} and head on ${visible_visibleWithin(head, 60)}: what differs may be the machine's doing.`,
        hint: 'Measure both sides on one machine.',
    },
};
function folderOf(file) {
    return file.replace(/[\\/][^\\/]*$/, '');
}
function quotePath(file) {
    return /[^\w./\\:-]/.test(file) ? `"${file}"` : file;
}
/** By what they are: Python's variables do not make another program tell. */
function untold(programs) {
    const some = (pattern) => programs.some((program) => pattern.test(program.replace(/^.*[/\\]/, '')));
    const advice = [
        ...(some(/^(?:python|pypy)/) ? ['PYTHONPATH (`PYTHONPATH=src:$PYTHONPATH`, no `python -I` or `-E`)'] : []),
        ...(some(/^node/) ? ['NODE_OPTIONS'] : []),
    ];
    return advice.length === 0 ? null : `Let the command keep what is in ${joined(advice)}.`;
}

;// CONCATENATED MODULE: ./lib/report/notes/of-pull-requests.js
/** Notes on what several jobs and people make of a result: shards, forks, judging again, accepting, posting. */






const of_pull_requests_share = between(0, 1);
const missingThing = literal('comment', 'check', 'check-but-status', 'further-annotations', 'accept', 'earlier-results', 'answer', 'issue');
/** What follows `does not count:`. */
const wrongCommandWords = {
    'no-reason': 'it gives no reason',
    'glob-too-long': 'its glob is too long',
};
const notesOfPullRequests = {
    shard: {
        data: {
            shard: nullable(shape_object({ index: count, of: count })),
            rounds: count,
            pairing: literal('rounds', 'duet', 'slices', 'lockstep', 'unpaired', 'stored'),
            seconds: notNegative,
            cpu: nullable(shape_text),
            seed: nullable(shape_text),
        },
        level: 'notice',
        text: ({ shard, rounds, pairing, seconds, cpu, seed }) => {
            const part = shard === null ? '1/1' : `${shard.index}/${shard.of}`;
            const where = cpu === null ? '' : `, on ${cpu}`;
            const drawn = seed === null ? '' : `, seed ${seed}`;
            return `Shard ${part}: ${numbers_counted(rounds, 'round')} (${pairing}) in ${duration_durationText(seconds)}${where}${drawn}.`;
        },
    },
    'samples-left-out': {
        data: {},
        level: 'warning',
        text: 'There were too many samples to hand on: the report knows one number of each launch.',
    },
    'judged-again': {
        data: {},
        level: 'notice',
        text: 'Judged again from the stored result of this commit: nothing was measured anew.',
    },
    'rows-not-kept': {
        data: { rows: count },
        level: 'notice',
        text: ({ rows }) => `${numbers_counted(rows, 'benchmark')} that are no slower were too many to be kept: the report of the run that measured them has them.`,
    },
    'result-not-kept': {
        data: {},
        level: 'notice',
        text: 'This result is too large to be kept with the check: what somebody accepts takes effect when its job is started again.',
    },
    rerun: {
        data: { attempt: count, known: flag, rate: of_pull_requests_share, statedRate: of_pull_requests_share },
        level: ({ known }) => (known ? 'notice' : 'warning'),
        text: ({ attempt, known, rate, statedRate }) => {
            const split = `at a false-alarm rate of ${percent_percent(rate)} instead of ${percent_percent(statedRate)} so that trying again does not add up`;
            return known
                ? `This code was judged for the ${ordinal(attempt)} time, ${split}.`
                : `The job was started for the ${ordinal(attempt)} time, and what it found before is not known here. It was judged ${split}.`;
        },
        hint: ({ known }) => known ? null : 'What is found is kept on the commit with `check: true` and a token that has `checks: write`.',
    },
    'found-before': {
        data: { benchmarks: severalShape },
        level: 'notice',
        text: ({ benchmarks }) => `Found worse before, and still so, for this run does not show otherwise: ${quoted(benchmarks)}.`,
        hint: 'Measure longer (`time-budget`, `max-rounds`) to show that nothing is slower, or have it accepted.',
    },
    cleared: {
        data: { benchmarks: severalShape },
        level: 'notice',
        text: ({ benchmarks }) => `Found worse before, and shown now not to be: ${quoted(benchmarks)}.`,
    },
    'measured-by-fork': {
        data: {},
        level: 'warning',
        text: "Measured by the pull request's own workflow, which the fork can change: the numbers are its word.",
        hint: 'Measure it again from a branch of this repository where that matters.',
    },
    'base-of-fork': {
        data: { commit: shape_text, branch: shape_text, because: nullable(shape_text) },
        level: 'warning',
        text: ({ commit, branch, because }) => because === null
            ? `The fork says that it compared with ${commit.slice(0, 7)}, which is no commit of ${code(branch)}.`
            : `Whether ${commit.slice(0, 7)}, which the fork says it compared with, is of ${code(branch)} could not be seen: ${because}.`,
        hint: 'Look at what its workflow sets `base-ref` to.',
    },
    'rules-changed': {
        data: { changes: list(shape_object({ key: shape_text, from: shape_text, to: shape_text })), file: shape_text },
        level: 'warning',
        text: ({ changes, file }) => {
            const shown = changes.map(({ key, from, to }) => `\`${key}\` from ${code(from)} to ${code(to)}`);
            return `This pull request changes what decides: ${shown.join('; ')} in ${file}. Here base's holds; head's will hold after the merge.`;
        },
        hint: 'Review it as what it is: a change of the gate.',
    },
    'rule-without-match': {
        data: { rules: severalShape },
        level: 'warning',
        text: ({ rules }) => `No benchmark here matches the rule of ${quoted(rules, 80)}: it does nothing.`,
        hint: 'Correct its glob, or take it out of the configuration file.',
    },
    'same-key': {
        data: { key: shape_text },
        level: 'warning',
        text: ({ key }) => `Another job of this run has the key ${code(key)} too: of the two, one comment and one check are left, and neither result is used again.`,
        hint: 'Give each a `key` of its own, such as the value that tells the legs of a matrix apart.',
    },
    'label-expired': {
        data: { label: shape_text },
        level: 'notice',
        text: ({ label }) => `The label \`${label}\` was set before the last push and does not count for this commit.`,
        hint: 'Take it off and set it again to accept this commit too.',
    },
    'command-wrong': {
        data: { by: shape_text, written: shape_text, because: literal('no-reason', 'glob-too-long') },
        level: 'notice',
        text: ({ by, written, because }) => `${by} wrote \`${written.replaceAll('`', "'")}\`, which does not count: ${wrongCommandWords[because]}.`,
        hint: 'Write `/benchgate accept <benchmark> because <reason>`.',
    },
    'no-write-access': {
        data: { by: shape_text },
        level: 'notice',
        text: ({ by }) => `${by} would accept this, but has no write access to this repository.`,
        hint: 'Somebody who has can do so.',
    },
    'fork-token': {
        data: { lacking: list(missingThing), whose: literal('fork', 'dependabot') },
        level: 'notice',
        text: ({ lacking, whose }) => `${noneOf(lacking)}: the token of ${tokens[whose]} may only read.`,
        hint: 'The step summary has the report.',
    },
    'missing-permission': {
        data: { lacking: list(missingThing), permissions: list(shape_text) },
        level: 'notice',
        text: ({ lacking, permissions }) => `${noneOf(lacking)}: the token lacks ${joined(permissions.map((permission) => `\`${permission}\``))}.`,
        hint: 'Add it to `permissions:` of the job. The step summary has the report.',
    },
    'github-failed': {
        data: { lacking: list(missingThing), because: list(shape_text) },
        level: 'notice',
        text: ({ lacking, because }) => `${noneOf(lacking)}: ${joined(because)}.`,
        hint: 'The step summary has the report.',
    },
};
const tokens = { fork: 'a pull request from a fork', dependabot: 'a pull request by Dependabot' };
const things = {
    comment: 'comment',
    check: 'check',
    'check-but-status': 'check (but a commit status)',
    'further-annotations': 'further annotations',
    accept: 'way to accept',
    'earlier-results': 'look at earlier results of this commit',
    answer: 'answer',
    issue: 'issue',
};
/** `No comment and no check`. */
function noneOf(lacking) {
    const named = lacking.map((thing) => things[thing]);
    return `No ${joined(named, 'and no')}`;
}
function code(words) {
    return `\`${words.replaceAll('`', "'")}\``;
}
function quoted({ named, count: all }, width = 40) {
    return listed({ named: named.map((name) => code(visible_visibleWithin(name, width))), count: all });
}

;// CONCATENATED MODULE: ./lib/report/notes/notes.js
/** The words of notes. Takes a Note of any code, gives its level, its text and what to do about it; and writes
 *  notes into the JSON report and reads them back. No other room writes a note's text. Entries stand in
 *  of-measuring.ts, of-baselines.ts and of-pull-requests.ts. */




const entries = { ...notesOfMeasuring, ...notesOfBaselines, ...notesOfPullRequests };
const noteCodes = Object.keys(entries);
function noteWords(note) {
    if (note.code === 'as-read') {
        const { level, text, hint } = note;
        return { level, text, ...(hint === undefined ? {} : { hint }) };
    }
    const { level, text: words, hint } = entries[note.code];
    const advice = typeof hint === 'function' ? hint(note) : (hint ?? null);
    return {
        level: typeof level === 'function' ? level(note) : level,
        text: typeof words === 'function' ? words(note) : words,
        ...(advice === null ? {} : { hint: advice }),
    };
}
/** A note and what to do about it, as sentences. */
function noteSentence(note) {
    const { text: words, hint } = noteWords(note);
    return hint === undefined ? words : `${words}${/[.!?:]$/.test(words) ? '' : '.'} ${hint}`;
}
/** As the JSON report has it. */
function noteDocument(note) {
    const { level, text: words, hint } = noteWords(note);
    const told = { text: words, ...(hint === undefined ? {} : { hint }) };
    if (note.code === 'as-read')
        return { level, code: note.was, ...told };
    const { code, ...data } = note;
    return { level, code, ...told, ...(Object.keys(data).length === 0 ? {} : { data }) };
}
const anyObject = (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw new shape_Mismatch(path, 'an object', value);
    return value;
};
const documentShape = shape_object({
    level: literal('notice', 'warning'),
    code: shape_text,
    text: shape_text,
    hint: shape_optional(shape_text),
    data: shape_optional(anyObject),
});
/** Reads a note of the JSON report. Where its data are those of a note of this version, the words are written
 *  anew; else it stays as it is told there, as of an older report that has the text alone. */
const noteShape = (value, path) => {
    const { level, code, text: words, hint, data } = documentShape(value, path);
    return (knownNote(code, data) ?? { code: 'as-read', was: code, level, text: words, ...(hint === undefined ? {} : { hint }) });
};
function knownNote(code, data) {
    if (!Object.hasOwn(entries, code))
        return null;
    const entry = entries[code];
    // A text alone, of a code that has data now.
    if (data === undefined && Object.keys(entry.data).length > 0)
        return null;
    try {
        return { code, ...object(entry.data)(data ?? {}, '') };
    }
    catch (error) {
        if (error instanceof Mismatch)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/report/next-step.js
/** What somebody who reads only the verdict and one more line is to do about it. Takes a report and how a slowdown
 *  can be accepted here, gives one sentence, or null where there is nothing to do. */





function next_step_nextStep(report, view, accepting = null) {
    switch (report.verdict) {
        case 'error':
            return afterError(report, view);
        case 'fail':
            return afterFailure(view, accepting);
        case 'inconclusive':
            return afterDoubt(report, view);
        case 'pass':
            return afterTolerated(view);
    }
}
/** A note without the advice that the next step gives already: nobody reads the same sentence twice. */
function noteBeside(note, step) {
    const { text, hint } = noteWords(note);
    const isSaid = hint !== undefined && JSON.stringify(step?.slice(0, 1)) === JSON.stringify([sentence(hint)]);
    return isSaid ? text : noteSentence(note);
}
function afterError({ reasons, benchmarks }, view) {
    for (const reason of reasons)
        if (reason.code === 'measuring-failed')
            return reason.hint === null ? null : [sentence(reason.hint)];
    const isSilent = ({ comparison: { doubt } }) => doubt?.code === 'missing-in-rounds' && doubt.silent === true;
    if (view.compared.some(isSilent))
        return say `Make the suite run the same benchmarks every time, or let it report what it skips. Files that each hold a part of the suite are no launches of it.`;
    if (view.failed.some(({ blocks }) => blocks))
        return say `Mend what fails in head, or let it skip itself with a reason.`;
    if (benchmarks.length > 0 && benchmarks.every(({ outcome }) => outcome === 'added'))
        return say `Nothing has to be mended if they are meant to be new: they are compared as soon as base has them.`;
    return say `Check that base and head run the same benchmarks, and that they give numbers.`;
}
function afterFailure({ changed, removed, skipped, failed }, accepting) {
    const blocks = (rows) => rows.some((row) => row.blocks);
    const isSlower = blocks(changed);
    if (!isSlower && !blocks([...removed, ...skipped]))
        return blocks(failed) ? say `Mend what fails in head.` : null;
    if (accepting === null)
        return null;
    const rows = [...changed, ...removed, ...skipped].filter((row) => row.blocks);
    const names = new Set(rows.map((row) => row.comparison.name));
    const it = names.size === 1 ? 'it' : 'them';
    return say `${isSlower ? `Mend ${it}` : `Bring ${it} back`}, or accept ${it}: ${waysToAccept(accepting, names)}.`;
}
function waysToAccept({ label, heard }, names) {
    const byLabel = say `set the label ${phrase_quote(label)}`;
    const all = names.size === 1 ? '' : ' for each (`**` stands for all)';
    const byComment = say `comment \`/benchgate accept ${toCopy(names)} because <reason>\`${all}`;
    if (heard.label && heard.comment)
        return say `${byComment}, or ${byLabel}`;
    if (heard.label)
        return byLabel;
    if (heard.comment)
        return byComment;
    return say `${byComment}, or ${byLabel}, and start this job again`;
}
/** A name that can be pasted into a comment as it is: no pattern, no mark of Markdown, no line of its own. */
const next_step_plainName = /^(?!.* because )[\w./:+-]+(?: [\w./:+-]+)*$/;
const longestToCopy = 60;
/** The one benchmark that blocks; a word that stands for it where there are several. */
function toCopy(names) {
    const [only, ...others] = names;
    return only !== undefined && others.length === 0 && only.length <= longestToCopy && next_step_plainName.test(only)
        ? only
        : '<benchmark>';
}
/** What is slower and blocks nothing is for people to judge. */
function afterTolerated(view) {
    const many = new Set(toleratedRows(view).map((row) => row.comparison.name)).size;
    if (many === 0)
        return null;
    return many === 1
        ? say `Mend it if it is not meant: \`fail-on\` lets it pass.`
        : say `Mend them if they are not meant: \`fail-on\` lets them pass.`;
}
function afterDoubt(report, view) {
    if (report.reasons.some(({ code }) => code === 'cancelled'))
        return say `Start it again to measure the rest.`;
    const tolerated = afterTolerated(view);
    if (tolerated !== null)
        return tolerated;
    if (report.reasons.some(({ code }) => code === 'failed'))
        return say `Mend what fails in head, or let it skip itself with a reason: \`fail-on\` lets it pass.`;
    const advice = adviceForDoubt(report, view);
    // Who reads two lines wants to know whether the merge waits for it.
    const isFirst = view.inconclusive.some(({ comparison: { doubt } }) => doubt?.code === 'no-baseline');
    return advice === null || isFirst || report.exitCode !== 0 ? advice : [...advice, ' Nothing is blocked.'];
}
function adviceForDoubt(report, view) {
    const undecided = report.notes.find(({ code }) => code === 'undecided');
    const hint = undecided === undefined ? undefined : noteWords(undecided).hint;
    if (hint !== undefined)
        return [sentence(hint)];
    const { plan } = report;
    const [typical, ...others] = byDoubt(view.inconclusive);
    if (typical === undefined && view.lost.length > 0)
        return [sentence('Run both sides with the same options of the tool.')];
    if (typical === undefined)
        return view.compared.length > 0 && view.compared.every(({ comparison }) => comparison.better === 'unknown')
            ? say `Set \`better: lower\` or \`better: higher\` for them in a rule of the configuration file.`
            : null;
    if (others.length > 0 && isNoisy(typical) && !typical.isStored && !isAtZero(typical)) {
        if (view.inconclusive.every(isHopeless))
            return say `More rounds would hardly decide it: make steadier what is that noisy, or raise its \`threshold\`.`;
        return plan.needed === undefined
            ? say `Measure longer (\`time-budget\`, \`max-rounds\`), or raise the \`threshold\` of what is that noisy.`
            : [needAdvice(plan.needed, plan)];
    }
    const { comparison, isStored } = typical;
    if (comparison.doubt?.code === 'no-baseline')
        return withoutBaseline(comparison.doubt.because !== undefined);
    if (comparison.doubt === null)
        return null;
    const advice = isAtZero(typical)
        ? say `set a \`threshold\` above 0 % to have it decided`
        : explainDoubt(comparison.doubt, comparison, isStored).advice;
    return advice === null ? null : sentenceOf(advice);
}
function isNoisy({ comparison: { doubt } }) {
    return doubt !== null && ['too-noisy', 'size-unresolved', 'too-few-rounds'].includes(doubt.code);
}
/** No number of rounds in reason would decide it. */
function isHopeless({ comparison: { doubt } }) {
    return doubt !== null && 'need' in doubt && doubt.need === null;
}
/** What most of them share comes first. */
function byDoubt(rows) {
    const times = new Map();
    const key = ({ doubt }) => doubtWords(doubt);
    for (const { comparison } of rows)
        times.set(key(comparison), (times.get(key(comparison)) ?? 0) + 1);
    return rows.toSorted((a, b) => times.get(key(b.comparison)) - times.get(key(a.comparison)));
}
function withoutBaseline(isOutdated) {
    const when = isOutdated
        ? 'the next push to the default branch stores a new one'
        : 'a push to the default branch stores the first one';
    return say `Nothing has to be done: ${when}. \`baseline: branch, paired\` measures both sides where there is none.`;
}
function sentenceOf([first, ...rest]) {
    const begin = typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : first;
    return [...(begin === undefined ? [] : [begin]), ...rest, '.'];
}

;// CONCATENATED MODULE: ./lib/report/failed-words.js
/** What a verdict line says where some benchmarks broke: how many of how many, which, and what is known of the others.
 *  One of forty that fails is no suite that could not be measured. */



/** Columns that a message gets where others stand behind it; the row shows it whole. */
const failed_words_columns = 120;
/** @param failed one at least. */
function failedWords(failed, report, view) {
    const names = new Set(failed.map(({ benchmark }) => benchmark));
    const message = { ...sentence(failed[0]?.message ?? ''), columns: failed_words_columns };
    const said = message.quote === '' ? [] : [': ', message];
    const [first] = names;
    const which = names.size === 1
        ? say `${clauses_nameOf(first, view)}${said}`
        : say `${namesOf([...names], view)}${said.length === 0 ? [] : say `; of the first${said}`}`;
    return { label: `${failed_words_label(names, report, view)}:`, rest: say ` ${which}${ofOthers(view, names)}` };
}
function failed_words_label(names, { benchmarks }, { failed }) {
    const all = new Set(benchmarks.map(({ name }) => name)).size;
    const isFailed = new Set(failed.map(({ comparison: { name } }) => name));
    const broken = [...names].filter((name) => isFailed.has(name)).length;
    const one = names.size === 1;
    if (broken === names.size || broken === 0) {
        const verb = broken > 0 ? 'failed in head' : one ? 'comes and goes' : 'come and go';
        if (names.size < all)
            return `${names.size} of ${numbers_counted(all, 'benchmark')} ${verb}`;
        return `${one ? 'The only benchmark' : all === 2 ? 'Both benchmarks' : `All ${numbers_counted(all, 'benchmark')}`} ${verb}`;
    }
    return `${names.size} of ${numbers_counted(all, 'benchmark')} failed in head or come and go`;
}

;// CONCATENATED MODULE: ./lib/report/verdict-line.js
/** The verdict and its reason: the one line that everybody reads. It claims what the intervals carry
 *  and no more: "no slowdown of 5 % or more" only where every compared benchmark is proven so. */









/** The verdict and its reason in one line of plain text (no markup, no newline; names made visible). */
function verdictLine(report) {
    const { label, rest } = verdict_line_headline(report);
    return label + render(rest, (text) => visibleWithin(text.quote, text.columns));
}
function verdict_line_headline(report, view = view_arrange(report)) {
    const head = ofVerdict(report, view);
    const { leftOut } = report;
    if (leftOut === undefined)
        return head;
    const rest = say `${head.rest}; ${leftOutWords(leftOut)}`;
    const isPassOfPart = report.verdict === 'pass' && leftOut.tooLong !== undefined;
    // Green is for the whole suite.
    return isPassOfPart ? { tone: 'unsure', label: `In a part: ${lowerFirst(head.label)}`, rest } : { ...head, rest };
}
/** Whatever the verdict is, it is one on a part. */
function leftOutWords({ measured, names, tooLong }) {
    const all = `${measured} of ${numbers_counted(measured + names.length, 'benchmark')} measured, ${names.length} left out`;
    return tooLong === undefined
        ? `${all} which this change does not reach`
        : `${all} for want of time (${wholeSuiteWords(tooLong)})`;
}
function ofVerdict(report, view) {
    switch (report.verdict) {
        case 'error':
            return brokenHeadline(report, view);
        case 'fail':
            return failHeadline(report, view);
        case 'inconclusive':
            return unsureHeadline(report, view);
        case 'pass':
            return passHeadline(report, view);
    }
}
function brokenHeadline(report, view) {
    const [measuring] = reasonsWith(report, 'measuring-failed');
    if (measuring !== undefined)
        return {
            tone: 'broken',
            label: 'Could not measure:',
            rest: say ` ${sentence(measuring.message)}${alsoSlower(view)}`,
        };
    const failed = reasonsWith(report, 'failed');
    if (failed.length > 0)
        return { tone: 'broken', ...failedWords(failed, report, view) };
    return { tone: 'broken', label: 'Nothing could be compared:', rest: [` ${nothingWords(report)}`] };
}
function failHeadline(report, view) {
    const all = view.changed.filter((row) => row.blocks);
    // What takes longer comes first: a percentage of a time and one of a count are not of one kind.
    const times = all.filter(isSpeedRow);
    const blocking = times.length > 0 ? times : all;
    const [worst] = blocking;
    if (worst === undefined)
        return otherFailure(report, view);
    const more = asideWords(report, view, times.length > 0 ? all.filter((row) => !isSpeedRow(row)) : []);
    if (blocking.length === 1)
        return { tone: 'bad', label: `${onlyLabel(worst)}:`, rest: say ` ${rowWords(worst)}${more}` };
    const compared = times.length < all.length && times.length > 0 ? view.compared.filter(isSpeedRow) : view.compared;
    const noun = nounOf({ ...view, compared });
    const before = blocking.every(isFoundBefore) ? ', as found before' : '';
    const label = `${blocking.length} of ${numbers_counted(compared.length, noun)} ${times.length > 0 ? 'slower' : 'worse'}${before}:`;
    return { tone: 'bad', label, rest: say ` worst ${rowWords(worst)}${more}` };
}
/** What fails the gate beside what the headline is about, and what does not fail it. */
function asideWords(report, view, worse) {
    const missing = reasonsWith(report, 'missing').filter(isNotAllowed).length;
    const failed = reasonsWith(report, 'failed').length;
    const parts = [
        ...(worse.length === 0 ? [] : [otherMetrics(worse)]),
        ...(missing > 0 ? [[`${wordy(missing)} missing`]] : []),
        ...(failed > 0 ? [[`${wordy(failed)} failed`]] : []),
    ];
    const aside = alsoSlower(view);
    return say `${parts.length > 0 ? say `; also ${joinPhrases(parts, ', ')}` : []}${aside === '' ? '' : `${aside}, not blocking`}`;
}
function otherFailure(report, view) {
    const gone = reasonsWith(report, 'missing').filter(isNotAllowed);
    const missing = gone.length;
    const failed = reasonsWith(report, 'failed');
    if (missing > 0) {
        const names = namesOf(gone.map(({ benchmark }) => benchmark), view);
        const more = failed.length > 0 ? `; also ${wordy(failed.length)} failed` : '';
        return {
            tone: 'bad',
            label: 'Missing:',
            rest: say ` ${names} ${missing === 1 ? 'is' : 'are'} in base and gone from head${more}${ofOthers(view)}`,
        };
    }
    if (failed.length > 0)
        return { tone: 'bad', ...failedWords(failed, report, view) };
    return { tone: 'bad', label: 'Blocked', rest: [' by the rules of this repository'] };
}
function unsureHeadline(report, view) {
    const [cancelled] = reasonsWith(report, 'cancelled');
    if (cancelled !== undefined) {
        const decided = view.compared.length - view.inconclusive.length;
        const rest = ` after ${numbers_counted(cancelled.rounds, 'round')}: ${decided} of ${numbers_counted(view.compared.length, nounOf(view))} decided`;
        return { tone: 'unsure', label: 'Cancelled', rest: [rest + alsoSlower(view)] };
    }
    // Of what was shown something is said before what was not.
    const tolerated = toleratedRows(view);
    if (tolerated.length > 0)
        return toleratedHeadline(tolerated, view);
    const failed = reasonsWith(report, 'failed');
    if (failed.length > 0)
        return { tone: 'unsure', ...failedWords(failed, report, view) };
    const [first] = view.inconclusive;
    if (first === undefined)
        return lostSomething(report, view) ?? undirected(view) ?? nothingShared(report);
    if (view.inconclusive.every(({ comparison: { doubt } }) => doubt?.code === 'no-baseline'))
        return verdict_line_withoutBaseline(first, view);
    if (view.inconclusive.every(isAtZero))
        return verdict_line_atZero(view);
    const slower = view.inconclusive.filter(({ comparison }) => isSlowerSomehow(comparison));
    if (slower.length > 0)
        return slowerSomehow(slower, view);
    const many = `${view.inconclusive.length} of ${numbers_counted(view.compared.length, nounOf(view))} undecided`;
    return {
        tone: 'unsure',
        label: 'Inconclusive:',
        rest: say ` ${many} at ${thresholdWords(view.inconclusive)}${commonDoubt(view.inconclusive)}`,
    };
}
function nothingShared(report) {
    return { tone: 'unsure', label: 'Inconclusive:', rest: [` ${nothingWords(report)}`] };
}
/** Head lost what a benchmark is measured by, so that nothing is known of it. */
function lostSomething(report, view) {
    const words = lostWords(report, view);
    return words === null ? null : { tone: 'unsure', label: 'Not compared:', rest: say ` ${words}` };
}
/** Shown to be slower, and not shown by how much. */
function isSlowerSomehow({ change, doubt, threshold }) {
    return doubt?.code === 'size-unresolved' && doubt.direction === 'slower' && change !== null && threshold > 0;
}
function slowerSomehow(slower, view) {
    const isOne = slower.length === 1;
    const [worst] = slower;
    const word = slower.every(isSpeedRow) ? 'slower' : 'worse';
    const many = `${slower.length} of ${numbers_counted(view.compared.length, nounOf(view))} ${word}`;
    const label = `${isOne ? onlyLabel(worst) : many}, perhaps by less than ${commonLimit(slower) ?? 'the threshold'}:`;
    const left = view.inconclusive.length - slower.length;
    const { comparison, shown } = worst;
    const size = `${changeText(comparison)} (${intervalText(comparison.change)})`;
    const rest = say ` ${isOne ? '' : 'worst '}${quoteShown(shown)} ${size}${left === 0 ? '' : `; ${left} undecided`}`;
    return { tone: 'unsure', label, rest };
}
/** Nothing that was compared says whether more of it is better, so that nothing can be judged. */
function undirected({ changed, compared, ...view }) {
    if (compared.length === 0 || compared.some(({ comparison }) => comparison.better !== 'unknown'))
        return null;
    const [most, ...others] = changed.filter(({ comparison }) => comparison.outcome === 'changed');
    const all = numbers_counted(compared.length, nounOf({ changed, compared, ...view }));
    const label = 'Not judged:';
    const rest = say ` nothing says whether more is better of ${all}`;
    if (most === undefined)
        return { tone: 'unsure', label, rest: say `${rest}; none changed` };
    const many = others.length === 0 ? '' : `${others.length + 1} changed, most `;
    return { tone: 'unsure', label, rest: say `${rest}; ${many}${rowWords(most)}` };
}
/** Stored runs are what a first run does not have; where there are some, why they don't count is the news. */
function verdict_line_withoutBaseline({ comparison: { doubt } }, view) {
    const because = doubt?.code === 'no-baseline' ? doubt.because : undefined;
    const all = numbers_counted(view.inconclusive.length, nounOf(view));
    if (because === undefined)
        return { tone: 'unsure', label: 'Nothing to compare with yet:', rest: [` no stored baseline for ${all}`] };
    return { tone: 'unsure', label: 'Not compared:', rest: say ` ${sentence(because)}` };
}
/** At a threshold of 0 % no measurement can show that there is no change. */
function verdict_line_atZero(view) {
    const smallest = smallestSeen(view.inconclusive);
    const could = smallest === null ? '' : `; smallest that could be: ${percent_percent(smallest)}`;
    const rest = ` in ${numbers_counted(view.compared.length, nounOf(view))}${could}`;
    return { tone: 'unsure', label: 'No slowdown seen', rest: [rest] };
}
/** The doubt that most of the undecided rows share. */
function commonDoubt(rows) {
    const [most, ...others] = doubtCounts(rows);
    if (most === undefined)
        return '';
    return others.length === 0 ? `: ${most.words}` : `, mostly ${most.words}`;
}
function thresholdWords(rows) {
    const limit = commonLimit(rows);
    return limit === null ? 'their thresholds' : `a threshold of ${limit}`;
}
/** Null where they have different ones. */
function commonLimit(rows) {
    const [first, ...others] = new Set(rows.map(({ comparison }) => comparison.threshold));
    return first === undefined || others.length > 0 ? null : percent_percent(first);
}
function passHeadline(report, view) {
    const accepted = acceptedRows(view);
    const tolerated = toleratedRows(view);
    if (tolerated.length > 0)
        return toleratedHeadline(tolerated, view);
    if (accepted.length > 0)
        return acceptedHeadline(accepted, view);
    if (view.compared.length === 0)
        return { tone: 'unsure', label: 'Nothing to compare:', rest: [` ${nothingWords(report)}`] };
    const proven = view.compared.filter(isProven);
    // Green is for what was shown, not for what could not be ruled out.
    const tone = proven.length * 2 > view.compared.length ? 'good' : 'unsure';
    const clause = noSlowdown(view, proven);
    const improved = view.changed.filter((row) => row.comparison.outcome === 'improved');
    const [best] = improved;
    if (best === undefined)
        return { tone, label: clause.label, rest: [clause.rest + leftOver(view)] };
    const label = improved.length === 1 ? (isSpeed(best.comparison) ? 'Faster:' : 'Better:') : `${improved.length} improved:`;
    const rest = say `${improved.length === 1 ? ' ' : ' most '}${rowWords(best)}; ${lowerFirst(clause.label)}${clause.rest}${leftOver(view)}`;
    return { tone, label, rest };
}
function acceptedHeadline(accepted, view) {
    const [first] = accepted;
    if (first?.accepted === null || first === undefined)
        return { tone: 'good', label: 'Accepted', rest: [] };
    const more = accepted.length > 1 ? `, and ${accepted.length - 1} more` : '';
    return {
        tone: 'good',
        label: 'Accepted',
        rest: say ` by ${phrase_quote(first.accepted.by)}: ${acceptedWords(first)}${more}${leftOver(view)}`,
    };
}
/** Regressions first, then what is gone. */
function acceptedRows({ changed, removed, skipped }) {
    return [...changed, ...removed, ...skipped].filter(({ accepted }) => accepted !== null);
}
function acceptedWords(row) {
    return row.comparison.outcome === 'regressed' ? rowWords(row) : say `${quoteShown(row.shown)} is gone`;
}
function toleratedHeadline(rows, view) {
    return { tone: 'unsure', label: toleratedLabel(rows), rest: say ` ${toleratedWords(rows)}${leftOver(view)}` };
}

;// CONCATENATED MODULE: ./lib/report/markdown/escape.js
/** Text from outside inside GitHub's markdown. Everything is shown as code: mentions, references to
 *  issues and commits, and emoji names are not looked for there, and it is what a name looks like best. */

/** Characters that a code span between single backticks carries as they are, in a table too, and that
 *  can't start anything else. `<` is not among them, so that no hidden marker can be
 *  written, nor `$`, which beside a backtick opens a formula. */
const harmless = /^(?! )(?:[\p{L}\p{N}\p{M}\p{Extended_Pictographic} /.,:;()[\]{}=+*'"!?%^@#~…·×µ°−–_-]|\u200d|\ufe0f)*(?<! )$/u;
const rightToLeft = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
/** A name as code, at most `columns` wide, with a note of its length where it was cut far. */
function codeName(name, columns) {
    const shown = visible_visibleWithin(name, columns);
    const note = name.length > 2 * columns ? ` (${name.length} characters)` : '';
    return escape_code(shown) + note;
}
/** Text as code. `harmless` text is a plain code span, readable in mails too; other text becomes HTML
 *  in which every ASCII sign is an entity, because a backslash before a pipe or a run of backticks has
 *  no spelling as a code span that all renderers agree on. */
function escape_code(text) {
    const shown = visible_visible(text);
    if (shown === '')
        return '*(empty)*';
    if (harmless.test(shown) && !rightToLeft.test(shown))
        return `\`${shown}\``;
    return `<code${rightToLeft.test(shown) ? ' dir="auto"' : ''}>${entities(shown)}</code>`;
}
/** Within raw HTML the linker of mail addresses still looks at text; an empty comment stops it. */
function entities(text) {
    return text.replace(/[!-/:-@[-`{-~]/g, (sign) => `${sign === '@' ? '<!-- -->' : ''}&#${sign.charCodeAt(0)};`);
}
/** Words that can stand in running text as they are: no sign that markdown, a mention, a reference or
 *  an address could begin with. */
const plainWord = /^[("“']*[\p{L}\p{N}]+(?:['’.,/-][\p{L}\p{N}]+)*[)"”'.,:;!?]*$/u;
const lookedUp = /^(?=.*\d)[0-9a-f]{7,40}\b|gh-\d|www\./i;
/** At the beginning of a text alone. */
const listMark = /^\d+[.)]$/;
/** A sentence from another room, which may quote text from outside: words that are only words stay,
 *  `spans in backticks` and everything else become code. */
function prose(text) {
    return visible_visible(text)
        .split(/(`[^`]+`)/)
        .map((part, i) => /^`[^`]+`$/.test(part)
        ? escape_code(part.slice(1, -1))
        : part.replace(/\S+/g, (word, at) => i + at === 0 && listMark.test(word) ? escape_code(word) : proseWord(word)))
        .join('');
}
function proseWord(word) {
    // The others are what stands around a span of code: (`run`). ends a sentence.
    if (/^[–—…−+×%→-]$|^[("“']$|^[)"”'.,:;?]+$/.test(word))
        return word;
    return plainWord.test(word) && !lookedUp.test(word) ? word : escape_code(word);
}
/** A block of code whose fence is longer than any run of backticks inside; control characters but the
 *  newline are made visible. */
function codeBlock(text, language) {
    const lines = text.split('\n').map(visible_visible).join('\n').replaceAll('<!--', '<\\x21--');
    const longest = Math.max(2, ...Array.from(lines.matchAll(/`+/g), ([run]) => run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${lines}\n${fence}`;
}
/** A link to an address of ours, or the words as they are. */
function linkOrWords(place, title) {
    if (!/^https:\/\/[^\s<>()[\]`|\\"]+$/.test(place))
        return prose(place);
    return `[${title}](${place})`;
}
/** Bytes of the text in UTF-8: GitHub counts bytes in some places and characters in others, and the
 *  bytes are the larger number. */
function bytesOf(text) {
    return encoder.encode(text).length;
}
const encoder = new TextEncoder();

;// CONCATENATED MODULE: ./lib/report/markdown/budget.js
/** Fits a document into a budget of bytes by leaving out whole rows and whole sections, never part of
 *  one, and says what was left out. Sections that explain go before rows that bore; the last rows to
 *  go are the worst. */



/** Room for one sentence about what was left out of a section. */
const noteRoom = 60;
/** The head, the sections that fit, and a sentence with everything that didn't. */
function fitSections(head, sections, budget, elsewhere) {
    const text = (kept) => budget_assemble(head, sections, kept, elsewhere);
    const whole = text(sections.map((section) => Math.max(1, section.rows.length)));
    if (bytesOf(whole) <= budget)
        return whole;
    return text(chooseRows(head, sections, budget, elsewhere));
}
/** How many rows of each section are kept; 0 leaves the section out. A section without rows counts as
 *  having one. Once rows are left out of a section, no duller row takes the room that is left. */
function chooseRows(head, sections, budget, elsewhere) {
    const kept = sections.map(() => 0);
    let left = budget - bytesOf(head) - bytesOf(elsewhere) - 4 - noteRoom * (sections.length + 1);
    let isCut = false;
    const order = sections.map((_, index) => index).toSorted((a, b) => sections[a].rank - sections[b].rank);
    for (const index of order) {
        const { open, rows, close } = sections[index];
        const sizes = rows.length === 0 ? [0] : rows.map((row) => bytesOf(row) + 1);
        const frame = bytesOf(open) + bytesOf(close) + 4;
        const count = isCut && rows.length > 0 ? 0 : takeWithin(sizes, left - frame);
        if (rows.length > 0 && (left < frame || count < rows.length))
            isCut = true;
        if (left < frame || count === 0)
            continue;
        kept[index] = count;
        left -= frame + sizes.slice(0, count).reduce((sum, size) => sum + size, 0);
    }
    return kept;
}
function budget_assemble(head, sections, kept, elsewhere) {
    const left = new Map();
    const parts = sections.flatMap(({ open, rows, close, noun }, index) => {
        const count = kept[index] ?? 0;
        const all = Math.max(1, rows.length);
        if (count < all)
            left.set(noun, (left.get(noun) ?? 0) + rows.length - count);
        return count === 0 ? [] : [[open, ...rows.slice(0, count), close].filter((line) => line !== '').join('\n')];
    });
    const words = Array.from(left, ([noun, count]) => (count === 0 ? noun : `${wholeText(count)} ${noun}`));
    const note = words.length === 0 ? '' : `Left out to fit: ${words.join(', ')}. ${elsewhere}`;
    return `${[head, ...parts, note].filter((part) => part !== '').join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./lib/report/why/together.js
/** Rows of which the same is told, in one line: what keeps one benchmark from being explained mostly keeps the others, too. */
function toldTogether(rows) {
    const told = new Map();
    for (const { comparison, shown } of rows) {
        const { why, name, metric } = comparison;
        if (why === undefined)
            continue;
        const isDoubtAlone = why.functions.length === 0 && why.search === undefined && why.doubt !== null;
        const key = isDoubtAlone ? JSON.stringify([why.doubt, why.change]) : JSON.stringify([name, metric]);
        const same = told.get(key);
        if (same === undefined)
            told.set(key, { names: [shown], why });
        else
            same.names.push(shown);
    }
    return [...told.values()];
}

;// CONCATENATED MODULE: ./lib/report/why/words.js
/** The words of why a benchmark is slower, for all views. Names of functions, files and commits come from outside. */



const nameColumns = 60;
/** One sentence, without its end; null where nothing was found that is worth one. */
function words_whyPhrase(why) {
    if (why.doubt !== null)
        return doubtPhrase(why.doubt, why);
    const [first, ...rest] = why.functions;
    if (first === undefined)
        return ['no single function explains this'];
    const more = rest.length === 0
        ? ''
        : `; with ${numbers_counted(rest.length, 'more function')} ${percent_percent(Math.min(1, why.explained ?? 0))} is explained`;
    return say `${takesPhrase(first)}; ${touchedPhrase(first)}${more}`;
}
/** How much of the slowdown a function takes, and in what way. */
function takesPhrase(culprit) {
    const manner = words_mannerPhrase(culprit);
    return say `${phrase_quote(culprit.name, nameColumns)} takes ${words_partOf(culprit.of)} of the slowdown${manner[0] === byCalls ? ' ' : ': '}${manner}`;
}
function words_partOf(of) {
    return percent_percent(Math.min(1, of));
}
/** In what way a function takes more: by itself, or by its calls of functions that are as they were. */
function words_mannerPhrase(culprit) {
    const { callees = [], manner } = culprit;
    return callees.length === 0
        ? ownMannerPhrase(culprit)
        : say `${manner === 'more-often' || manner === 'new' ? say `${ownMannerPhrase(culprit)}: ` : []}${callsPhrase(culprit.of, callees)}`;
}
const byCalls = 'by its calls of ';
const mostCallees = 3;
/** Parts that add up to the function's own, which is told as no more than all. */
function callsPhrase(of, callees) {
    const all = Math.max(1, of);
    const itself = of - callees.reduce((sum, one) => sum + one.of, 0);
    const isAlone = itself < leastItself;
    const told = callees.slice(0, mostCallees).map((one) => {
        const way = one.via === undefined ? [] : say `by way of ${phrase_quote(one.via.name, nameColumns)}; `;
        const part = isAlone && callees.length === 1 ? '' : `${percent_percent(one.of / all)} `;
        return say `${part}${byCalls}${phrase_quote(one.name, nameColumns)} (${way}${ownMannerPhrase(one)})`;
    });
    const left = callees.slice(mostCallees).reduce((sum, one) => sum + one.of, 0);
    const rest = left > 0 ? [[`${percent_percent(left / all)} by other calls`]] : [];
    return joinPhrases([...told, ...rest, ...(isAlone ? [] : [[`${percent_percent(itself / all)} itself`]])], ', ');
}
/** Less is the rounding of the rest. */
const leastItself = 0.005;
function ownMannerPhrase(culprit) {
    const { calls, bytes, library, unclear } = culprit;
    const named = unclear === undefined ? '' : ` (${words_unclearWords(unclear)})`;
    const inLibrary = library === undefined ? [named] : say `, in package ${phrase_quote(library, nameColumns)}${named}`;
    switch (culprit.manner) {
        case 'more-often':
            if (calls.base === 0)
                return say `called ${words_amount(calls.head)} times an iteration, before never${inLibrary}`;
            return say `called ${words_timesText(calls.head, calls.base)} as often${inLibrary}`;
        case 'new':
            return say `new code${calls === undefined ? '' : `, called ${words_amount(calls.head)} times an iteration`}${inLibrary}`;
        case 'allocates':
            return say `allocates ${words_bytesText(bytes.head - bytes.base)} more an iteration${inLibrary}`;
        case 'each-slower':
            return say `${calls === undefined ? 'takes longer, calls not counted' : `called ${oftenText(calls)}, each call takes longer`}${inLibrary}`;
    }
}
/** More calls may be a part of what a function takes more. */
function oftenText({ base, head }) {
    if (head < base * 0.99)
        return 'less often';
    return base > 0 && head > base * 1.01 ? `${words_timesText(head, base)} as often` : 'as often';
}
/** Why a name means little. */
function words_unclearWords(unclear) {
    return unclear === 'minified' ? 'its file is minified' : 'its file names a source map that could not be used';
}
/** What the change under review has to do with it. */
function touchedPhrase({ touched, calledBy, manner }) {
    if (manner === 'new')
        return ['this change adds it'];
    if (touched)
        return ['this change touches it'];
    if (calledBy !== undefined)
        return say `${phrase_quote(calledBy.name, nameColumns)} calls it, which this change touches`;
    return ['this change does not touch it'];
}
function doubtPhrase(doubt, why) {
    switch (doubt.code) {
        case 'no-single-function':
            return ['no single function explains this'];
        case 'not-seen':
            return why.change === null
                ? ['not explained: in the profiled runs it was not slower']
                : [`not explained: in the profiled runs it was not certainly slower (${words_changeText(why.change)})`];
        case 'waits':
            return [`not explained: the processor was idle for ${percent_percent(doubt.idle)} of the time`];
        case 'too-few-samples':
            return [`not explained: the profile is too short (${numbers_counted(doubt.samples, 'sample')})`];
        case 'no-time':
            return ['not explained: `explain-budget` was used up'.replaceAll('`', '')];
        case 'no-collector':
            return say `not explained, no collector for this command: ${phrase_quote(doubt.because, 300)}`;
        case 'failed':
            return say `not explained: ${phrase_quote(doubt.because, 300)}`;
    }
}
function words_changeText({ estimate, low, high }) {
    const ends = low === null || high === null ? '' : `, ${numbers_signedPercent(low)} to ${numbers_signedPercent(high)}`;
    return `${numbers_signedPercent(estimate)}${ends}`;
}
/** `3.1 times`, `twice`. */
function words_timesText(head, base) {
    const ratio = head / base;
    return Math.abs(ratio - 2) < 0.005
        ? 'twice'
        : `${ratio < 10 ? ratio.toFixed(ratio < 1.1 ? 3 : 1).replace(/\.0$/, '') : Math.round(ratio)} times`;
}
function words_amount(count) {
    if (count >= 100 || Number.isInteger(count))
        return Math.round(count).toLocaleString('en-US');
    return count.toPrecision(2);
}
function words_bytesText(bytes) {
    if (bytes < 1000)
        return `${Math.round(bytes)} B`;
    if (bytes < 1_000_000)
        return `${(bytes / 1000).toPrecision(3)} kB`;
    return `${(bytes / 1_000_000).toPrecision(3)} MB`;
}
/** Which commit it was. */
function words_searchPhrase(search) {
    const { about, verdict } = search;
    if (about === undefined || verdict === 'unsure')
        return foundPhrase(search);
    return say `${phrase_quote(about, nameColumns)} takes more ${foundPhrase(search)}; the other functions were not searched for`;
}
function foundPhrase(search) {
    const confirmed = search.confirmed === true
        ? ', confirmed by a measurement of its own'
        : search.confirmed === false
            ? ', which a measurement of its own did not confirm'
            : ', not confirmed by a measurement of its own';
    const passed = search.passedOver.length === 0
        ? []
        : say `; passed over: ${joinPhrases(search.passedOver.map((one) => say `${commitPhrase(one)} (${phrase_quote(one.because, 80)})`), ', ')}`;
    const commits = search.commits.map(commitPhrase);
    const because = search.because === undefined ? [] : say `: ${sentence(search.because)}`;
    switch (search.verdict) {
        case 'found':
            return say `since ${commits[0]}${confirmed}${passed}`;
        case 'range':
            return say `since one of ${amongPhrase(commits)}${because}${passed}`;
        case 'several':
            return say `since several commits: ${joinPhrases([...commits, ...rangesPhrases(search)], ', ')}${eachConfirmed(search)}${because}${passed}`;
        case 'unsure':
            return say `which commit it was could not be told${because}${passed}`;
    }
}
function rangesPhrases({ ranges = [] }) {
    return ranges.map((range) => say `one of ${amongPhrase(range.map(commitPhrase), ' or ')}`);
}
/** Of several commits. What lies in a range was not measured against its parent. */
function eachConfirmed({ confirmed, ranges }) {
    if (ranges !== undefined)
        return ', not confirmed by measurements of their own';
    if (confirmed === null)
        return ', not all confirmed by measurements of their own';
    return confirmed
        ? ', each confirmed by a measurement of its own'
        : ', which measurements of their own did not confirm';
}
const mostListed = 4;
/** Of many the first and the last: the JSON report has them all. */
function amongPhrase(commits, between = ', ') {
    return commits.length <= mostListed
        ? joinPhrases(commits, between)
        : say `${commits.length} commits, ${commits[0]} to ${commits.at(-1)}`;
}
function commitPhrase({ commit, subject }) {
    return say `${commit.slice(0, 10)} ${phrase_quote(subject, 60)}`;
}
/** One line about what the change touches and the benchmarks run. */
function words_reachPhrase({ changed, measured, unmeasured, unloaded }) {
    if (changed === 0 && unloaded.length === 0)
        return null;
    const most = 3;
    const named = unmeasured.slice(0, most).map((one) => say `${phrase_quote(`${one.file}:${one.name}`, 80)}`);
    const more = unmeasured.length > most ? ` and ${unmeasured.length - most} more` : '';
    const not = unmeasured.length === 0 ? [] : say `; not measured: ${joinPhrases(named, ', ')}${more}`;
    const files = unloaded.length === 0
        ? []
        : say `; never loaded: ${joinPhrases(unloaded.slice(0, most).map((file) => [phrase_quote(file, 80)]), ', ')}${unloaded.length > most ? ` and ${unloaded.length - most} more` : ''}`;
    return say `${measured} of ${numbers_counted(changed, 'changed function')} ${changed === 1 ? 'is' : 'are'} measured${not}${files}`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/why.js
/** Why rows are slower, below the table of what changed: one sentence for each, the functions in a fold, with links to
 *  their lines at head's commit. */








/** @param sources address of head's files; null where nobody can look at them. */
function whySections(report, { changed }, sources) {
    const rows = toldTogether(changed).map(({ names, why }) => `- Why ${names.map((name) => codeName(name, 80)).join(', ')}: ${whyText(why)}`);
    const functions = changed.flatMap(({ comparison: { why }, shown }) => (why?.functions ?? []).map((one) => culpritRow(shown, one, sources)));
    return [
        ...(rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 2, noun: 'explained' }]),
        ...(functions.length === 0
            ? []
            : [
                {
                    open: `<details><summary>Functions that take more</summary>\n\n${why_header}`,
                    rows: functions,
                    close: '\n</details>',
                    rank: 4,
                    noun: 'functions',
                },
            ]),
        ...reachSection(report),
    ];
}
const why_header = '| Benchmark | Function | Change | Of the slowdown | How | This change |\n|---|---|--:|--:|---|---|';
function reachSection({ reach }) {
    const phrase = reach === undefined ? null : words_reachPhrase(reach);
    return phrase === null
        ? []
        : [{ open: '', rows: [`<sub>${markdown(phrase)}</sub>`], close: '', rank: 3, noun: 'reached' }];
}
function whyText(why) {
    const search = why.search === undefined ? '' : `. ${capital(markdown(words_searchPhrase(why.search)))}`;
    return `${markdown(words_whyPhrase(why))}${search}.`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function markdown(phrase) {
    return phrase_render(phrase, ({ quote, columns, as }) => (as === 'sentence' ? prose(visible_visibleWithin(quote, columns)) : codeName(quote, columns)), (words) => words);
}
function culpritRow(benchmark, one, sources) {
    const cells = [
        codeName(benchmark, 60),
        linked(one, one.hot, sources),
        numbers_signedPercent(one.change.estimate),
        percent_percent(Math.min(1, one.of)),
        markdown(words_mannerPhrase(one)),
        markdown(touchedPhrase(one)),
    ];
    // A bar within code ends a cell all the same.
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
function linked({ name, file, line }, hot, sources) {
    const words = codeName(name, 60);
    if (sources === null)
        return `${words} ${codeName(`${file}:${hot ?? line}`, 80)}`;
    return `[${words}](${lineLink({ file, line: hot ?? line }, sources)})`;
}

;// CONCATENATED MODULE: ./lib/report/markdown/markdown.js
/** The report as GitHub-flavoured markdown, for the pull-request comment and the step summary. Takes a
 *  Report, gives text under a budget of bytes; every text from outside is shown as code. The first line
 *  is the verdict; what a reviewer needs comes before the first fold. */



















/** Bytes (UTF-8) that fit each place, with room for a marker. A comment may have 65,536 characters, a
 *  check's summary 65,535, a step summary 1 MiB. */
const budgets = { comment: 60_000, checkSummary: 60_000, stepSummary: 1_000_000 };
/** Under this the verdict itself may not fit. */
const smallestBudget = 2000;
/** From here on there is room for rows beside the explanations. */
const roomyBudget = 10_000;
function renderMarkdown(report, options) {
    if (options.budget < smallestBudget)
        throw new RangeError(`a markdown budget must be at least ${smallestBudget} bytes`);
    const sources = sourcesOf(report, options.fullReport);
    const view = view_arrange(report, sources);
    const step = next_step_nextStep(report, view, options.accepting);
    const advice = step === null || options.advice === false ? [] : [`👉 ${markdownOf(step)}`];
    const head = [verdictText(verdict_line_headline(report, view)), ...advice, overviewText(report, view)]
        .filter((line) => line !== '<sub></sub>')
        .join('\n\n');
    // Where everything fits but the dullest rows, explanations go before rows; where little fits, rows do.
    const explain = options.budget >= roomyBudget ? 1 : 8;
    const sections = [
        ...outputSection(report),
        ...changedSections(view),
        ...countedSection(view),
        ...lastRunsSection(view),
        ...whySections(report, view, sources),
        ...acceptedSection(view),
        ...warningSection(report, step),
        inconclusiveSection(report, view),
        otherSection(report, view),
        counterSection(view),
        ...quietSections(view),
        methodSection(report, step, explain),
        ...reproduceSection(report, explain),
    ].filter((section) => section !== null);
    return fitSections(head, sections, options.budget, elsewhereText(options.fullReport));
}
/** What to do next, null where nothing is to be done: markdown. */
function adviceOf(report, { accepting, fullReport }) {
    const step = nextStep(report, arrange(report, sourcesOf(report, fullReport)), accepting);
    return step === null ? null : markdownOf(step);
}
/** The run and the files are of one repository: `https://github.com/owner/name/actions/runs/7`. */
function sourcesOf({ head }, run) {
    const repository = /^(https:\/\/[^\s<>()[\]`|\\"?#]+)\/actions\/runs\/\d+/.exec(run ?? '')?.[1];
    return repository === undefined || head.commit === null ? null : `${repository}/blob/${head.commit}`;
}
function elsewhereText(place) {
    if (place === undefined)
        return 'The JSON report has everything.';
    return `Everything: ${linkOrWords(place, 'full report')}.`;
}
const toneMarks = {
    good: '🟢',
    bad: '🔴',
    unsure: '🟡',
    broken: '❌',
};
function verdictText({ tone, label, rest }) {
    return `${toneMarks[tone]} **${label}**${markdownOf(rest)}`;
}
function markdownOf(phrase) {
    return phrase_render(phrase, quotedText, (words) => words.replace(/(\d) (?=%)/g, '$1\u00a0'));
}
function quotedText({ quote, columns, as }) {
    return as === 'sentence' ? prose(visible_visibleWithin(quote, columns)) : codeName(quote, columns);
}
/** Counts, the suite as a whole, and which commits: one grey line. */
function overviewText(report, view) {
    const { change } = report.suite;
    const suite = change === null ? [] : [`suite ${numbers_signedPercent(change.estimate)} (${intervalText(change)})`];
    const [base, head] = [shortCommit(report.base), shortCommit(report.head)];
    const commits = base === null || head === null ? [] : [`${escape_code(base)} → ${escape_code(head)}`];
    // Of a suite that broke, it says nothing that there are none.
    const counts = report.benchmarks.length === 0 ? [] : [countsText(view)];
    return `<sub>${[...counts, ...suite, ...commits].join(' · ')}</sub>`;
}
/** Cells on each side of zero: with names of two lines, a table so has the width of a comment. */
const barHalf = 7;
/** Header and delimiter as `open`, one string per row: rows can then be dropped one by one. */
function tableParts(header, align, rows) {
    const lines = markdownTable([header, ...rows].map((cells) => [...cells]), { align: [...align], alignDelimiters: false }).split('\n');
    return { open: lines.slice(0, 2).join('\n'), rows: lines.slice(2) };
}
/** Both sides for a table. A unit without a base is the tool's own word: text from outside. */
function sideCells({ comparison }) {
    const { base, head } = sidesText(comparison);
    const units = [comparison.unit, ...(comparison.also ?? []).map(({ unit }) => unit)];
    const safe = units.every(isBaseUnit) ? markdown_figure : prose;
    return { base: safe(base), head: safe(head) };
}
/** Spaces inside figures don't break. */
function markdown_figure(text) {
    return text.replaceAll(' ', '\u00a0');
}
function rowMark({ comparison, accepted, blocks }) {
    if (comparison.outcome === 'regressed')
        return accepted !== null ? '☑️' : blocks ? '🔴' : '🟠';
    return comparison.outcome === 'improved' ? '🟢' : '🔵';
}
function shownName({ comparison: { name }, shown }) {
    if (name === '')
        return escape_code('');
    return `${escape_code(shown)}${name.length > 2 * room.name ? ` (${name.length} characters)` : ''}`;
}
function nameCell(row, mark = '') {
    const words = shownName(row);
    const name = row.link === null ? words : `[${words}](${row.link})`;
    const metric = row.metric === null ? '' : ` ${prose(row.metric)}`;
    return `${mark === '' ? '' : `${mark}\u00a0`}${name}${metric}`;
}
function barTitle(rows) {
    const thresholds = new Set(rows.map(({ comparison }) => comparison.threshold));
    return thresholds.size === 1 ? `░ ±${markdown_figure(percent_percent([...thresholds][0]))}` : '░ threshold';
}
const comparedAlign = ['l', 'r', 'r', 'r', 'l', 'l'];
/** The change stands beside the name: a narrow screen shows the first columns, and the rest by sliding. */
function comparedTable(rows, mark, strong, scaled = rows) {
    const scale = barScale(scaled.map(({ comparison }) => comparison), barHalf);
    const header = ['Benchmark', 'Change', 'Base', 'Head', 'Interval', barTitle(rows)];
    return tableParts(header, comparedAlign, rows.map((row) => {
        const { comparison } = row;
        const sides = sideCells(row);
        const change = markdown_figure(changeText(comparison));
        return [
            nameCell(row, mark(row)),
            strong ? `**${change}**` : change,
            sides.base,
            sides.head,
            comparison.change === null ? '' : markdown_figure(intervalText(comparison.change)),
            `\`${intervalBar(comparison, scale, '\u00a0')}\``,
        ];
    }));
}
/** More rows than this are no longer read one by one. */
const mostOpen = 20;
/** The worst rows stand open; where there are many, the rest is folded. */
function changedSections({ changed }) {
    if (changed.length === 0)
        return [];
    const note = directionNote(changed.map(({ comparison }) => comparison));
    const close = note === null ? '' : `\n<sub>${note}</sub>`;
    // A fold for a few rows would hide more than it saves.
    const open = changed.length <= mostOpen * 1.25 ? changed : changed.slice(0, mostOpen);
    const shown = { ...comparedTable(open, rowMark, true, changed), close, rank: 2, noun: 'changed' };
    if (open.length === changed.length)
        return [shown];
    const rest = changed.slice(open.length);
    const table = comparedTable(rest, rowMark, true, changed);
    const fold = folded(`${wholeText(rest.length)} more changed`, table.open);
    return [shown, { open: fold, rows: table.rows, close: foldEnd, rank: 3, noun: 'changed' }];
}
/** What the counts say of times that changed, more work or the same, and where they alone say that something did. */
function countedSection({ changed, besides }) {
    const line = (row, phrase) => `- ${shownName(row)}: ${markdownOf(phrase)}`;
    const rows = changed.slice(0, mostOpen).flatMap((row) => {
        const phrase = countersPhrase(row.comparison);
        return phrase === null ? [] : [line(row, phrase)];
    });
    rows.push(...besides.slice(0, mostOpen).map((row) => line(row, besidesPhrase(row.comparison))));
    return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 3, noun: 'with counts' }];
}
/** Where a history is at hand: what the last runs had, below what changed. */
function lastRunsSection({ changed }) {
    const rows = changed.slice(0, mostOpen).flatMap((row) => {
        const phrase = lastRunsPhrase(row.comparison, row.isStored);
        const { chart } = row.comparison;
        const link = chart === undefined ? '' : ` · ${linkOrWords(chart, 'chart')}`;
        return phrase === null ? [] : [`- ${shownName(row)}: ${markdownOf(phrase)}${link}`];
    });
    return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 4, noun: 'with their last runs' }];
}
function acceptedSection(view) {
    const rows = acceptedRows(view).flatMap(({ shown, accepted }) => {
        if (accepted === null)
            return [];
        return [`- ☑️ ${escape_code(shown)} accepted by ${codeName(accepted.by, 40)}: ${codeName(accepted.because, room.message)}`];
    });
    return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 2, noun: 'accepted' }];
}
function noteText(note, step) {
    return prose(noteBeside(note, step));
}
function warningSection(report, step) {
    const warnings = report.notes.filter((note) => noteWords(note).level === 'warning');
    const rows = warnings.map((note) => `- ⚠️ ${noteText(note, step)}`);
    return rows.length === 0 ? [] : [{ open: '', rows, close: '', rank: 0, noun: 'warnings' }];
}
/** What a command that failed printed last, open: it is what somebody looks for. */
function outputSection({ reasons }) {
    return reasons.flatMap((reason) => {
        if (reason.code !== 'measuring-failed' || reason.output === undefined)
            return [];
        const open = `The last lines of its output:\n\n${codeBlock(reason.output, 'text')}`;
        return [{ open, rows: [], close: '', rank: 0, noun: 'output' }];
    });
}
/** A folded section; the title is ours alone. The empty lines end the HTML, so that markdown goes on. */
function folded(title, open, unfold = false) {
    return `<details${unfold ? ' open' : ''}><summary>${title}</summary>\n${open === '' ? '' : `\n${open}`}`;
}
const foldEnd = '\n</details>';
/** A list, not a table: the reason is a sentence, and a column of sentences is squeezed to a word's
 *  width on a narrow screen. The bars come first, so that they line up all the same. */
function inconclusiveSection(report, { inconclusive }) {
    if (inconclusive.length === 0)
        return null;
    const scale = barScale(inconclusive.map(({ comparison }) => comparison), barHalf);
    const rows = inconclusive.map((row) => {
        const { change, doubt } = row.comparison;
        // The second line of the report says why, for all of them.
        if (doubt?.code === 'no-baseline')
            return `- ${nameCell(row)} ${sideCells(row).head}`;
        const size = change === null ? '' : ` ${markdown_figure(numbers_signedPercent(change.estimate))} (${markdown_figure(intervalText(change))})`;
        return `- \`${intervalBar(row.comparison, scale, '\u00a0')}\` ${nameCell(row)}${size}: ${markdownOf(markdown_whyText(row))}`;
    });
    const isMeasured = inconclusive.every(({ comparison: { doubt } }) => doubt?.code === 'no-baseline');
    const title = `${wholeText(inconclusive.length)} ${isMeasured ? 'measured, with nothing to compare with' : 'inconclusive'}`;
    const open = folded(title, '', report.verdict === 'inconclusive' && !isMeasured);
    return { open, rows, close: foldEnd, rank: 4, noun: 'inconclusive' };
}
function markdown_whyText({ comparison, isStored }) {
    if (comparison.doubt === null)
        return ['the interval reaches over the threshold'];
    const { what, advice } = explainDoubt(comparison.doubt, comparison, isStored);
    return advice === null ? what : say `${what}; ${advice}`;
}
function otherSection(report, { failed, removed, added, skipped }) {
    const rows = [...failed, ...removed, ...added, ...skipped];
    if (rows.length === 0)
        return null;
    const table = tableParts(['Benchmark', 'What', ''], ['l', 'l', 'l'], rows.map((row) => [nameCell(row), markdownOf(outcomeWords(row.comparison)), oneSideText(row)]));
    const counts = [
        [failed, 'failed'],
        [removed, 'removed'],
        [added, 'new'],
        [skipped, 'skipped'],
    ];
    const title = counts
        .flatMap(([some, word]) => (some.length === 0 ? [] : [`${wholeText(some.length)} ${word}`]))
        .join(', ');
    const blocking = report.reasons.some(({ code: reason }) => reason === 'missing' || reason === 'failed');
    return {
        open: folded(title, table.open, blocking),
        rows: table.rows,
        close: foldEnd,
        rank: 5,
        noun: 'of one side only',
    };
}
function oneSideText(row) {
    const { comparison } = row;
    if (comparison.message !== undefined)
        return codeName(comparison.message, room.message);
    const sides = sideCells(row);
    if (comparison.outcome === 'removed')
        return comparison.base === null ? '' : `was ${sides.base}`;
    return comparison.head === null ? '' : sides.head;
}
function counterSection({ counters }) {
    if (counters.length === 0)
        return null;
    const table = tableParts(['Benchmark', 'Counter', 'Base', 'Head'], ['l', 'l', 'r', 'r'], counters.map((row) => {
        const sides = sideCells(row);
        return [shownName(row), counterText(row), sides.base, sides.head];
    }));
    const title = `${numbers_counted(counters.length, 'counter')} within the limit`;
    return {
        open: folded(title, table.open),
        rows: table.rows,
        close: foldEnd,
        rank: 6,
        noun: 'counters within the limit',
    };
}
/** `instructions +2 %`, `allocations the same`. */
function counterText({ comparison }) {
    const name = comparison.metric === null ? '' : `${prose(comparison.metric)} `;
    const { change } = comparison;
    return change === null || change.estimate === 0
        ? `${name}the same`
        : `${name}${markdown_figure(numbers_signedPercent(change.estimate))}`;
}
/** A folded table of rows that ask for nothing. */
function quietSection(rows, title, noun, rank) {
    if (rows.length === 0)
        return [];
    const table = comparedTable(rows, () => '', false);
    return [{ open: folded(title, table.open), rows: table.rows, close: foldEnd, rank, noun }];
}
function quietSections({ noWorse, unchanged, information }) {
    const noSlower = noWorseWords(noWorse);
    // Of the circumstances nothing is tested or gated.
    const figures = `${numbers_counted(information.length, 'figure')} of the circumstances, not gated`;
    return [
        ...quietSection(noWorse, `${wholeText(noWorse.length)} ${noSlower}`, noSlower, 7),
        ...quietSection(unchanged, `${wholeText(unchanged.length)} unchanged`, 'unchanged', 7),
        ...quietSection(information, figures, 'of the circumstances', 8),
    ];
}
function methodSection(report, step, rank) {
    const facts = methodOf(report).map(({ label, text }) => `- **${label}:** ${markdownOf(text)}`);
    const remarks = report.notes.filter((note) => noteWords(note).level === 'notice');
    const notices = remarks.map((note) => `- ${noteText(note, step)}`);
    const ignored = report.ignored.length === 0 ? [] : [`- **Ignored:** ${ignoredText(report)}`];
    const { plan } = report;
    const time = plan.seconds === 0
        ? ''
        : plan.pairing === 'stored'
            ? `: against ${numbers_counted(plan.rounds, 'stored run')}`
            : `: ${numbers_counted(plan.rounds, measuredNoun(plan))} in ${duration_durationText(plan.seconds)}`;
    const body = [...facts, ...ignored, ...notices].join('\n');
    return {
        open: `${folded(`How this was measured${time}`, body)}\n${foldEnd}`,
        rows: [],
        close: '',
        rank,
        noun: 'how it was measured',
    };
}
/** The first few pieces of input that were no benchmark, and how many more. */
function ignoredText({ ignored }) {
    const shown = ignored.slice(0, 3).map(({ text, because }) => `${codeName(text, room.name)} (${prose(because)})`);
    const more = ignored.length > shown.length ? ` and ${wholeText(ignored.length - shown.length)} more` : '';
    return `${shown.join(', ')}${more}`;
}
function reproduceSection({ reproduce }, rank) {
    if (reproduce === null)
        return [];
    const body = `${folded('Reproduce', codeBlock(reproduce, 'sh'))}\n${foldEnd}`;
    return [{ open: body, rows: [], close: '', rank, noun: 'the command that reproduces it' }];
}

;// CONCATENATED MODULE: ./lib/report/terminal/text.js
/** Lines of a given width: wrapping, padding and colour, by columns and not by characters. */

/** Colours as SGR sequences, or none. */
function text_palette(colour) {
    const paint = (open, close) => (text) => colour && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text;
    return { bad: paint(31, 39), good: paint(32, 39), unsure: paint(33, 39), quiet: paint(2, 22), strong: paint(1, 22) };
}
function text_padRight(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - visible_columnsOf(text)));
}
function text_padLeft(text, columns) {
    return ' '.repeat(Math.max(0, columns - visible_columnsOf(text))) + text;
}
/** Breaks at spaces, but not behind a digit (`5 %`, `21 rounds`), into lines of at most `width` columns; `first` and `rest` stand before them. */
function text_wrapText(text, width, first = '', rest = first) {
    const lines = [];
    let line = '';
    for (const word of text.split(/(?<!\d) /).flatMap((long) => breakWord(long, width - visible_columnsOf(rest)))) {
        const lead = lines.length === 0 ? first : rest;
        const longer = line === '' ? word : `${line} ${word}`;
        if (line !== '' && visible_columnsOf(lead) + visible_columnsOf(longer) > width) {
            lines.push(lead + line);
            line = word;
        }
        else
            line = longer;
    }
    lines.push((lines.length === 0 ? first : rest) + line);
    return lines;
}
/** Pieces of a word that has no space to break at. */
function breakWord(word, columns) {
    if (visible_columnsOf(word) <= columns)
        return [word];
    const pieces = [''];
    for (const character of word) {
        if (visible_columnsOf(pieces.at(-1) + character) > columns)
            pieces.push(character);
        else
            pieces[pieces.length - 1] += character;
    }
    return pieces;
}

;// CONCATENATED MODULE: ./lib/report/why/terminal.js
/** Why a benchmark is slower, and where the time of one goes, for a terminal. */







function terminal_plain(phrase) {
    return phrase_render(phrase, ({ quote, columns }) => visible_visibleWithin(quote, columns));
}
/** The sentences below the rows. */
function explainedLines({ names, why }, width) {
    const search = why.search === undefined ? [] : [terminal_plain(words_searchPhrase(why.search))];
    const benchmarks = names.map((name) => visible_visibleWithin(name, 60)).join(', ');
    const [sentence, ...more] = [`${benchmarks}: ${terminal_plain(words_whyPhrase(why))}`, ...search];
    return [...text_wrapText(sentence, width, '  ↳ ', '    '), ...more.flatMap((text) => text_wrapText(text, width, '    '))];
}
function reachLines(reach, width) {
    const phrase = words_reachPhrase(reach);
    return phrase === null ? [] : text_wrapText(`${terminal_plain(phrase)}.`, width);
}
/** What `benchgate explain BENCHMARK BASE HEAD` prints. */
function renderWhy(benchmark, why, { width, colour }) {
    const paint = palette(colour);
    const change = why.change === null ? '' : ` ${signedPercent(why.change.estimate)} in the profiled runs`;
    const head = `${paint.strong(visibleWithin(benchmark, width - 40))}${change}`;
    const sentence = wrapText(`${terminal_capital(terminal_plain(whyPhrase(why)))}.`, width);
    const table = why.functions.length === 0 ? [] : ['', ...culpritRows(why.functions, width)];
    const search = why.search === undefined ? [] : ['', ...wrapText(`${terminal_capital(terminal_plain(searchPhrase(why.search)))}.`, width)];
    const method = `${why.runs} runs of each side, at least ${counted(why.samples, 'sample')} each, ${why.collectors.join(' and ')}`;
    return `${[head, ...sentence, ...table, ...search, '', paint.quiet(method)].join('\n')}\n`;
}
/** A sentence may begin with a name, which stays as it is. */
function terminal_capital(text) {
    return /^(no|not|since|which)\b/.test(text) ? text[0].toUpperCase() + text.slice(1) : text;
}
function culpritRows(culprits, width) {
    const rows = culprits.map((one) => [
        visibleWithin(one.name, 40),
        placeText(one),
        signedPercent(one.change.estimate),
        percent(Math.min(1, one.of)),
        `${terminal_plain(mannerPhrase(one))}${one.touched ? '' : ' (not touched)'}`,
    ]);
    return tableRows([['function', 'at', 'change', 'of it', 'how'], ...rows], [false, false, true, true, false], width);
}
function placeText({ file, line, ...rest }) {
    return cutMiddle(visible(`${file}:${rest.hot ?? line}`), 50);
}
function tableRows(rows, right, width) {
    const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
    return rows.flatMap((row) => {
        const cells = row.map((cell, i) => (right[i] === true ? padLeft(cell, widths[i]) : padRight(cell, widths[i])));
        return rowLines(cells, width);
    });
}
/** In how few columns words are not set below each other, but begin further left. */
const leastColumn = 24;
/** What the last column has no room for goes on below. */
function rowLines(cells, width) {
    const line = cells.join('  ').trimEnd();
    if (line.length <= width)
        return [line];
    const before = `${cells.slice(0, -1).join('  ')}  `;
    const last = cells.at(-1).trimEnd();
    if (width - before.length >= leastColumn)
        return wrapText(last, width, before, ' '.repeat(before.length));
    const start = before.trimEnd();
    return [
        start.length > width ? `${start.slice(0, Math.max(1, width - 1))}…` : start,
        ...(last === '' ? [] : wrapText(last, width, '    ')),
    ];
}
const mostHotspots = 20;
/** Lines of a function that take the most time, and that allocate the most. */
const terminal_mostLines = 3;
const mostAllocating = 2;
/** What is shown though it takes no time allocates this part of all. */
const leastAllocated = 0.01;
/** What `benchgate explain BENCHMARK` prints. */
function renderHotspots(hotspots, { width, colour }) {
    const paint = palette(colour);
    const allocated = hotspots.functions.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
    const shown = hotspots.functions
        .filter(({ share, bytes }) => share >= 0.002 || (bytes ?? 0) >= leastAllocated * allocated)
        .slice(0, mostHotspots);
    const rows = shown.flatMap((one) => [hotspotRow(one), ...lineRows(one)]);
    const left = hotspots.functions.length - shown.length;
    const time = hotspots.seconds === null ? '' : ` ${durationOf(hotspots.seconds)} an iteration under the profiler`;
    const facts = [
        `${counted(hotspots.samples, 'sample')} in ${counted(hotspots.runs, 'run')}, ${hotspots.collectors.join(' and ')}`,
        ...(hotspots.collecting >= 0.005 ? [`garbage collector: ${percent(hotspots.collecting)} on top`] : []),
        ...(hotspots.idle >= 0.05 ? [`the processor was idle for ${percent(hotspots.idle)} of the time`] : []),
        ...(hotspots.untold === undefined ? [] : [`what is allocated is not told: ${visibleWithin(hotspots.untold, 200)}`]),
        ...(left > 0 ? [`${counted(left, 'function')} with less not shown`] : []),
    ];
    const head = `${paint.strong(visibleWithin(hotspots.benchmark, width - 40))}${time}`;
    for (const unclear of new Set(shown.map((one) => one.unclear)))
        if (unclear !== undefined)
            facts.push(unclearFact(unclear, shown));
    const table = tableRows([['time', 'function', 'at', 'calls', 'allocates', 'in'], ...rows], [true, false, false, true, true, false], width);
    return `${[head, '', ...table, '', ...facts.map(paint.quiet)].join('\n')}\n`;
}
function unclearFact(unclear, shown) {
    const named = shown.filter((one) => one.unclear === unclear).map(({ name }) => visibleWithin(name, 40));
    const more = named.length > 3 ? ` and ${named.length - 3} more` : '';
    return `${named.slice(0, 3).join(', ')}${more}: ${unclearWords(unclear)}`;
}
function hotspotRow(one) {
    const library = one.libraries.find(({ share }) => share > one.share / 4);
    return [
        percent(one.share),
        visibleWithin(one.name, 40),
        placeText(one),
        one.calls === null ? '' : amount(one.calls),
        one.bytes === null ? '' : bytesText(one.bytes),
        library === undefined ? '' : `${visibleWithin(library.name, 30)} ${percent(library.share)}`,
    ];
}
function lineRows({ lines, share, bytes }) {
    if (lines.length < 2)
        return [];
    const slow = lines.slice(0, terminal_mostLines).filter((line) => line.share >= 0.01 && line.share > share / 20);
    const large = lines
        .filter((line) => (line.bytes ?? 0) > (bytes ?? 0) / 20)
        .toSorted((a, b) => b.bytes - a.bytes)
        .slice(0, mostAllocating);
    return lines
        .filter((line) => slow.includes(line) || large.includes(line))
        .map((line) => [
        percent(line.share),
        '',
        `  line ${line.line}`,
        '',
        line.bytes === undefined ? '' : bytesText(line.bytes),
        '',
    ]);
}
function durationOf(seconds) {
    if (seconds >= 1)
        return durationText(seconds);
    if (seconds >= 1e-3)
        return `${(seconds * 1e3).toPrecision(3)} ms`;
    return `${(seconds * 1e6).toPrecision(3)} µs`;
}

;// CONCATENATED MODULE: ./lib/report/terminal/layout.js
/** Which columns a table has at a given width: first the bar gives way, then the name, then the table
 *  becomes a list. */

const bars = [25, 19, 15, 11, 0];
/** A name cut below this says too little. */
const leastName = 20;
const gap = 2;
const mark = 2;
/** The widest layout in which every name is whole, else one that cuts names, else null. */
function chooseLayout(rows, width) {
    const widest = (key, title) => rows.reduce((most, row) => Math.max(most, visible_columnsOf(row[key])), title.length);
    const fixed = {
        base: widest('base', 'base'),
        head: widest('head', 'head'),
        change: widest('change', 'change'),
        interval: widest('interval', 'interval'),
    };
    const name = widest('name', '');
    const rest = width - mark - fixed.base - fixed.head - fixed.change - fixed.interval - 4 * gap;
    const left = (bar) => rest - (bar === 0 ? 0 : bar + gap);
    const whole = bars.find((bar) => left(bar) >= name);
    if (whole !== undefined)
        return { ...fixed, name, bar: whole };
    const cut = [11, 0].find((bar) => left(bar) >= leastName);
    return cut === undefined ? null : { ...fixed, name: Math.min(name, left(cut)), bar: cut };
}

;// CONCATENATED MODULE: ./lib/report/terminal/terminal.js
/** The report for a terminal. Takes a Report and the terminal's width, gives lines that fit it (all but
 *  the command to copy); control characters in names are written out. The first line is the verdict. */
















/** Rows of one kind before the rest is only counted. */
const mostChanged = 50;
const mostOthers = 10;
function renderTerminal(report, options) {
    const screen = { width: Math.min(200, Math.max(40, Math.floor(options.width) || 80)), paint: text_palette(options.colour) };
    const view = view_arrange(report);
    const blocks = [
        verdictLines(verdict_line_headline(report, view), screen),
        outputLines(report, screen),
        changedLines(view, screen),
        besidesLines(view, screen),
        acceptedLines(view, screen),
        inconclusiveLines(view, screen),
        oneSideLines(view, screen),
        noteLines(report, view, screen),
        report.reach === undefined ? [] : reachLines(report.reach, screen.width),
        text_wrapText(`${countsText(view)}.${doubtText(view)}${suiteText(report)}${informationText(view)}`, screen.width),
        methodLines(report, screen),
        reproduceLines(report, screen),
    ];
    const text = blocks.filter((lines) => lines.length > 0).map((lines) => lines.map(lineOf).join('\n'));
    return `${text.join('\n\n')}\n`;
}
/** Where a line was broken, a word may have come to its start that a runner would take for a command. */
function lineOf(line) {
    return line.trimEnd().replace(/^(\s*):(?=:)/, '$1\\x3a');
}
function terminal_terminal_plain(phrase) {
    return phrase_render(phrase, ({ quote, columns }) => visible_visibleWithin(quote, columns));
}
const terminal_toneMarks = { good: '✓', bad: '✗', unsure: '~', broken: '✗' };
function verdictLines({ tone, label, rest }, { width, paint }) {
    const colour = { good: paint.good, bad: paint.bad, unsure: paint.unsure, broken: paint.bad }[tone];
    const lines = text_wrapText(`${label}${terminal_terminal_plain(rest)}`, width, `${terminal_toneMarks[tone]} `, '  ');
    return lines.map((line) => paint.strong(colour(line)));
}
function rowPaint({ comparison, blocks }, paint) {
    if (comparison.outcome === 'improved')
        return { mark: '✓', colour: paint.good };
    if (comparison.outcome === 'regressed')
        return blocks ? { mark: '✗', colour: paint.bad } : { mark: '!', colour: paint.unsure };
    return { mark: '~', colour: paint.unsure };
}
/** Columns. */
const mostOfSide = 30;
function terminal_figuresOf(row) {
    const { comparison, metric, wide: name } = row;
    const all = sidesText(comparison);
    // The same finding in other units has to leave room for its own.
    const fits = visible_columnsOf(all.base) <= mostOfSide && visible_columnsOf(all.head) <= mostOfSide;
    const sides = fits ? all : sidesText({ ...comparison, also: [] });
    return {
        name: metric === null ? name : `${name} ${visible_visibleWithin(metric, 30)}`,
        base: visible_visibleWithin(sides.base, mostOfSide),
        head: visible_visibleWithin(sides.head, mostOfSide),
        change: changeText(comparison),
        interval: comparison.change === null ? '' : intervalText(comparison.change),
    };
}
function changedLines({ changed }, screen) {
    if (changed.length === 0)
        return [];
    const shown = changed.slice(0, mostChanged);
    const note = directionNote(shown.map(({ comparison }) => comparison));
    return [
        ...tableLines(shown, screen),
        ...toldTogether(shown).flatMap((told) => explainedLines(told, screen.width)),
        ...(changed.length > shown.length ? [`  … and ${wholeText(changed.length - shown.length)} more`] : []),
        ...(note === null ? [] : text_wrapText(note, screen.width, '  ').map(screen.paint.quiet)),
    ];
}
/** Where the counts alone say that something changed. */
function besidesLines({ besides }, { width, paint }) {
    const shown = besides.slice(0, mostOthers);
    const rest = besides.length - shown.length;
    return [
        ...shown.flatMap((row) => text_wrapText(`${row.wide}: ${terminal_terminal_plain(besidesPhrase(row.comparison))}`, width, '~ ', '    ')),
        ...(rest > 0 ? [`  … and ${wholeText(rest)} more`] : []),
    ].map(paint.quiet);
}
function tableLines(rows, screen) {
    const whole = rows.map(terminal_figuresOf);
    const layout = chooseLayout(whole, screen.width);
    const names = visible_tellApart(whole.map(({ name }) => name), layout?.name ?? screen.width - 2);
    const figures = whole.map((texts, i) => ({ ...texts, name: names[i] }));
    if (layout === null)
        return rows.flatMap((row, index) => stackedLines(row, figures[index], screen));
    const scale = layout.bar === 0
        ? null
        : barScale(rows.map(({ comparison }) => comparison), (layout.bar - 1) / 2);
    const bar = (row) => (scale === null ? '' : `  ${intervalBar(row.comparison, scale)}`);
    return [
        headerLine(layout, screen),
        ...rows.flatMap((row, index) => [
            flatLine(row, figures[index], layout, bar(row), screen),
            ...countedLines(row, screen),
        ]),
    ];
}
function headerLine(layout, { paint }) {
    const cells = [
        text_padRight('', layout.name),
        text_padLeft('base', layout.base),
        text_padLeft('head', layout.head),
        text_padLeft('change', layout.change),
        text_padRight('interval', layout.interval),
    ];
    return paint.quiet(`  ${cells.join('  ')}${layout.bar === 0 ? '' : '  ░ threshold'.slice(0, layout.bar + 2)}`);
}
function flatLine(row, figures, layout, bar, { paint }) {
    const { mark, colour } = rowPaint(row, paint);
    const name = text_padRight(figures.name, layout.name);
    const sides = `${text_padLeft(figures.base, layout.base)}  ${text_padLeft(figures.head, layout.head)}`;
    const change = colour(text_padLeft(figures.change, layout.change));
    return `${colour(mark)} ${name}  ${sides}  ${change}  ${text_padRight(figures.interval, layout.interval)}${bar}`;
}
/** What the counts say of a time that changed. */
function countedLines({ comparison }, { width, paint }) {
    const counted = countersPhrase(comparison);
    return counted === null ? [] : text_wrapText(terminal_terminal_plain(counted), width, '    ').map(paint.quiet);
}
/** Two or three lines per row, where one is too narrow. */
function stackedLines(row, figures, { width, paint }) {
    const { mark, colour } = rowPaint(row, paint);
    const sides = `${figures.base} → ${figures.head}`;
    const together = `  ${sides}  ${figures.change}  ${figures.interval}`;
    const name = `${colour(mark)} ${figures.name}`;
    if (visible_columnsOf(together) <= width)
        return [name, `  ${sides}  ${colour(figures.change)}  ${figures.interval}`];
    return [name, ...text_wrapText(sides, width, '  '), `  ${colour(figures.change)}  ${figures.interval}`];
}
function acceptedLines(view, { width }) {
    return acceptedRows(view).flatMap(({ shown: name, accepted }) => {
        if (accepted === null)
            return [];
        const [by, because] = [visible_visibleWithin(accepted.by, 40), visible_visibleWithin(accepted.because, 300)];
        return text_wrapText(`${name} accepted by ${by}: ${because}`, width, '  ', '    ');
    });
}
function inconclusiveLines({ inconclusive }, { width, paint }) {
    const shown = inconclusive.slice(0, mostOthers);
    const lines = shown.flatMap((row) => {
        const { change, doubt } = row.comparison;
        const size = change === null ? '' : ` ${numbers_signedPercent(change.estimate)} (${intervalText(change)})`;
        const why = doubt === null ? say `the interval reaches over the threshold` : terminal_whyPhrase(row);
        const metric = row.metric === null ? '' : ` ${visible_visibleWithin(row.metric, 30)}`;
        const [first, ...rest] = text_wrapText(`${row.shown}${metric}${size}: ${terminal_terminal_plain(why)}`, width, '~ ', '    ');
        return [`${paint.unsure('~')}${first.slice(1)}`, ...rest];
    });
    const more = inconclusive.length - shown.length;
    return more > 0 ? [...lines, `  … and ${wholeText(more)} more inconclusive`] : lines;
}
function terminal_whyPhrase({ comparison, isStored }) {
    const { what, advice } = explainDoubt(comparison.doubt, comparison, isStored);
    return advice === null ? what : say `${what}; ${advice}`;
}
function oneSideLines({ failed, removed, added, skipped }, screen) {
    return [failed, removed, added, skipped].flatMap((rows) => {
        const lines = rows.slice(0, mostOthers).flatMap((row) => oneSideLine(row, screen));
        const more = rows.length - mostOthers;
        const word = rows[0]?.comparison.outcome === 'added' ? 'new' : rows[0]?.comparison.outcome;
        return more > 0 ? [...lines, `  … and ${wholeText(more)} more ${word}`] : lines;
    });
}
const oneSideMarks = { failed: '✗', removed: '-', added: '+', skipped: '·' };
function oneSideLine({ comparison, shown: name }, { width, paint }) {
    const mark = oneSideMarks[comparison.outcome] ?? '·';
    const message = comparison.message === undefined ? '' : `: ${visible_visibleWithin(comparison.message, 300)}`;
    const [first, ...rest] = text_wrapText(`${name} ${terminal_terminal_plain(outcomeWords(comparison))}${message}`, width, `${mark} `, '    ');
    return [comparison.outcome === 'failed' ? `${paint.bad(mark)}${first.slice(mark.length)}` : first, ...rest];
}
/** What a command that failed printed last. */
function outputLines({ reasons }, { paint }) {
    return reasons.flatMap((reason) => {
        if (reason.code !== 'measuring-failed' || reason.output === undefined)
            return [];
        return [
            'The last lines of its output',
            ...reason.output.split('\n').map((line) => paint.quiet(`  ${visible_visible(line)}`)),
        ];
    });
}
function noteLines(report, view, { width, paint }) {
    const step = next_step_nextStep(report, view);
    const lines = [
        ...(step === null ? [] : [{ lead: 'hint: ', text: terminal_terminal_plain(step) }]),
        ...report.notes.map((note) => ({ lead: `${noteWords(note).level}: `, text: noteBeside(note, step) })),
    ];
    return lines.flatMap(({ lead, text }) => {
        const [first, ...rest] = text_wrapText(visible_visibleWithin(text, 2000), width, lead, '  ');
        return [`${paint.unsure(lead)}${first.slice(lead.length)}`, ...rest];
    });
}
/** ` Inconclusive: 2 too noisy, 1 too few rounds.` */
function doubtText({ inconclusive }) {
    if (inconclusive.length === 0)
        return '';
    const parts = doubtCounts(inconclusive).map(({ words, count }) => `${wholeText(count)} ${words}`);
    return ` Inconclusive: ${parts.join(', ')}.`;
}
function suiteText({ suite }) {
    if (suite.change === null)
        return '';
    return ` Suite as a whole ${numbers_signedPercent(suite.change.estimate)} (${intervalText(suite.change)}).`;
}
/** Figures that no benchmark is: they are in the other views, row by row. */
function informationText({ information }) {
    if (information.length === 0)
        return '';
    const names = [...new Set(information.map(({ comparison }) => comparison.metric ?? ''))];
    const shown = names.slice(0, 3).map((name) => visible_visibleWithin(name, 30));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return ` Not gated: ${shown.join(', ')}${more}.`;
}
/** What a person at a terminal doesn't already know. */
const terminalFacts = new Set([
    'Pairing',
    'Rounds',
    'Stored runs',
    'Base',
    'Head',
    'Rule',
    'False alarms',
    'Figures',
    'Could have seen',
    'Machine',
    'Seed',
]);
function methodLines(report, { width, paint }) {
    const facts = methodOf(report).filter(({ label }) => terminalFacts.has(label));
    const column = Math.max(...facts.map(({ label }) => label.length)) + 2;
    return facts.flatMap(({ label, text }) => {
        const lead = width < 60 ? `${label}: ` : text_padRight(label, column);
        return text_wrapText(terminal_terminal_plain(text), width, lead, ' '.repeat(width < 60 ? 2 : column)).map(paint.quiet);
    });
}
function reproduceLines({ reproduce }, { paint }) {
    if (reproduce === null)
        return [];
    return [paint.quiet('Reproduce'), ...reproduce.split('\n').map((line) => `  ${visible_visible(line)}`)];
}

;// CONCATENATED MODULE: ./lib/library.js
/** What the suite in bench/ measures: the parts of Benchgate whose speed its users notice, bundled into
 *  dist/library. Not an interface for others: it changes whenever the suite does. */









var __webpack_exports__benjaminiHochberg = __webpack_exports__.Uh;
var __webpack_exports__comparePaired = __webpack_exports__.dS;
var __webpack_exports__compareUnpaired = __webpack_exports__.Cj;
var __webpack_exports__nominalLevels = __webpack_exports__.wN;
var __webpack_exports__readResults = __webpack_exports__.x8;
var __webpack_exports__renderMarkdown = __webpack_exports__.Gc;
var __webpack_exports__renderTerminal = __webpack_exports__.bF;
var __webpack_exports__signedRankInterval = __webpack_exports__.C5;
export { __webpack_exports__benjaminiHochberg as benjaminiHochberg, __webpack_exports__comparePaired as comparePaired, __webpack_exports__compareUnpaired as compareUnpaired, __webpack_exports__nominalLevels as nominalLevels, __webpack_exports__readResults as readResults, __webpack_exports__renderMarkdown as renderMarkdown, __webpack_exports__renderTerminal as renderTerminal, __webpack_exports__signedRankInterval as signedRankInterval };
