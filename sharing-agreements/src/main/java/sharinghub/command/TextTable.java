package sharinghub.command;

import java.util.ArrayList;
import java.util.List;

/** Columns of text for a terminal, each broken at its width between words. */
final class TextTable {

    private final int[] widths;
    private final List<String> lines = new ArrayList<>();

    TextTable(int... widths) {
        this.widths = widths.clone();
    }

    /** Adds a row, with an empty line above all but the first; as many cells as there are widths. */
    TextTable row(List<String> cells) {
        List<List<String>> broken = new ArrayList<>();
        int height = 0;
        for (int i = 0; i < widths.length; i++) {
            List<String> cell = broken(cells.get(i), widths[i]);
            broken.add(cell);
            height = Math.max(height, cell.size());
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        for (int line = 0; line < height; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String part = line < broken.get(i).size() ? broken.get(i).get(line) : "";
                text.append(part).repeat(" ", Math.max(0, widths[i] - part.length()) + 2);
            }
            lines.add(text.toString().stripTrailing());
        }
        return this;
    }

    /** All lines. */
    List<String> lines() {
        return List.copyOf(lines);
    }

    private static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
