//! Codes of currencies and funds (ISO 4217).

use super::codes::Triples;

/// Whether the text is a code of three letters. Upper and lower case are the same.
#[inline]
pub(crate) fn alpha(text: &str) -> bool {
    ALPHA.have(text.as_bytes(), 3)
}

static ALPHA: Triples = Triples::read(CURRENCIES, 4, 0, 3);

/// List one, the current codes, as of January 2026; rows of four bytes. Those withdrawn have left it:
/// BGN, ANG, HRK, SLL, ZWL.
const CURRENCIES: &str = "\
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD BTN BWP \
    BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN \
    ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK \
    JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD \
    MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP \
    PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP \
    SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV \
    WST XAD XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XOF XPD XPF XPT XSU XTS XUA XXX YER ZAR \
    ZMW ZWG";

#[cfg(test)]
mod tests {
    use super::{CURRENCIES, alpha};

    #[test]
    fn codes() {
        assert_eq!(CURRENCIES.split(' ').filter(|code| alpha(code)).count(), 178);
        for text in ["EUR", "aed", "XXX", "ZWG", "XCG"] {
            assert!(alpha(text), "{text}");
        }
        for text in ["", "$", "US", "AAA", "HRK", "CUC", "EURO", "EU1", "é"] {
            assert!(!alpha(text), "{text}");
        }
    }
}
