package dev.footnote.search.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/// Brings irregular forms of English verbs and nouns to their base form, which no stemmer does: a question asks who
/// wrote what a text says was written. Forms that are commoner as another word ("left", "saw", "ground") are left
/// out.
final class IrregularFilter extends TokenFilter {
    /// Base form first, then its other forms.
    private static final String FORMS = """
            arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent
            bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built
            burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug
            draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
            feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
            forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given
            go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt
            know knew known|lay laid|lead led|lean leant|learn learnt|lend lent|lie lain|light lit|lose lost|make made
            mean meant|meet met|mistake mistook mistaken|overcome overcame|overtake overtook overtaken
            overthrow overthrew overthrown|pay paid|plead pled|prove proven|ride rode ridden|ring rang rung
            rise rose risen|run ran|say said|see seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken
            shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept
            slide slid|sow sown|speak spoke spoken|speed sped|spend spent|spin spun|spread spreading
            spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken
            strive strove striven|swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung
            take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
            undergo underwent undergone|understand understood|undertake undertook undertaken|uphold upheld
            wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn
            withstand withstood|write wrote written|child children|man men|woman women|foot feet|tooth teeth
            mouse mice|goose geese|wife wives|life lives|knife knives|leaf leaves|half halves|shelf shelves|wolf wolves
            thief thieves|loaf loaves|phenomenon phenomena|criterion criteria|crisis crises|analysis analyses
            basis bases|hypothesis hypotheses|thesis theses|axis axes|nucleus nuclei|bacterium bacteria|index indices
            datum data|die dying""";

    private static final FixedForms BASES = bases();

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    IrregularFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char @Nullable [] base = BASES.get(term.buffer(), term.length());
        if (base != null) {
            term.copyBuffer(base, 0, base.length);
        }
        return true;
    }

    private static FixedForms bases() {
        FixedForms map = new FixedForms();
        for (String family : FORMS.split("[|\n]")) {
            String[] forms = family.strip().split(" ");
            for (int i = 1; i < forms.length; i++) {
                map.put(forms[i], forms[0]);
            }
        }
        return map;
    }
}
