package org.engross.diff;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;
import org.engross.HeldTexts;
import org.engross.OfficialFiles;
import org.engross.provision.PlainPrint;

/** Two states of one text, older first. All but the first need the folder of official files. */
public enum WordDiffPair {
    HR_1865_RH_EH,
    HR_1037_EH_RFS,
    HR_1058_RDS_ENR,
    S_2731_IPS_RCS,
    HR_1500_IH_EH,
    /** 26 U.S.C. 432 before and after Public Law 113-235: 42,000 characters become 79,000. */
    USC_26_432,
    /** 7 U.S.C. 136w-8 before and after Public Law 116-8: tables of fees, rewritten. */
    USC_7_136W_8,
    /** 42 U.S.C. 1396a before and after Public Law 115-271: 200,000 characters, few changes. */
    USC_42_1396A,
    /** 7 U.S.C. 1522 before and after Public Law 115-334. */
    USC_7_1522,
    /** 26 U.S.C. 168 before and after Public Law 114-113. */
    USC_26_168;

    /** The two texts, each as one string with a line for each provision. */
    String[] texts() {
        try {
            return switch (this) {
                case HR_1865_RH_EH ->
                    new String[] {
                        PlainPrint.of(HeldTexts.of("hr1865-115/rh").text()),
                        PlainPrint.of(HeldTexts.of("hr1865-115/eh").text())
                    };
                case HR_1037_EH_RFS -> files("uslm/h1037_eh.XML", "uslm/H1037_RFS.XML");
                case HR_1058_RDS_ENR -> files("uslm/H1058_RDS.XML", "uslm/h1058_enr.XML");
                case S_2731_IPS_RCS -> files("uslm/S2731_IPS.XML", "uslm/S2731_RCS.XML");
                case HR_1500_IH_EH -> files("bill-dtd/BILLS-116hr1500ih.xml", "bill-dtd/BILLS-116hr1500eh.xml");
                case USC_26_432 -> amended("pl113-235_t26_s432");
                case USC_7_136W_8 -> amended("pl116-8_t7_s136w-8");
                case USC_42_1396A -> amended("pl115-271_t42_s1396a");
                case USC_7_1522 -> amended("pl115-334_t7_s1522");
                case USC_26_168 -> amended("pl114-113_t26_s168");
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] files(String before, String after) throws IOException {
        return new String[] {official(before), official(after)};
    }

    /** The words of a file in printed order, front matter and notes included. */
    private static String official(String place) throws IOException {
        return Files.readString(OfficialFiles.at("samples/" + place))
                .replaceAll("(?s)<[?!].*?>", "")
                .replaceAll("</?[^>]*>", "\n")
                .replaceAll("\\s*\\n\\s*", "\n");
    }

    private static String[] amended(String id) throws IOException {
        var json = new ObjectMapper();
        try (var file = Files.newInputStream(OfficialFiles.at("amendcases/dev_full.jsonl.gz"));
                var lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains("\"" + id + "\"")) {
                    var amendment = json.readTree(line);
                    return new String[] {
                        amendment.get("before").asText(), amendment.get("after").asText()
                    };
                }
            }
        }
        throw new IllegalStateException("no such case: " + id);
    }
}
