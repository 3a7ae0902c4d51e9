package org.tallymark.intake.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article that a page describes in JSON-LD, alone, in a list or in a graph; empty where it describes none. */
final class JsonLd {

    private static final Pattern ARTICLE = Pattern.compile("(?:https?://schema\\.org/)?\\w*(?:Article|Posting|Report)");

    private static final int MOST_NODES = 10_000;

    private static final ObjectMapper LENIENT = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();

    private final JsonNode article;

    private JsonLd(JsonNode article) {
        this.article = article;
    }

    static JsonLd of(Document page) {
        for (Element script : page.select("script[type~=(?i)application/ld\\+json]")) {
            JsonNode found = article(script.data());
            if (found != null) {
                return new JsonLd(found);
            }
        }
        return new JsonLd(MissingNode.getInstance());
    }

    private static JsonNode article(String json) {
        Deque<JsonNode> open = new ArrayDeque<>();
        try {
            open.add(LENIENT.readTree(json.strip()));
        } catch (JsonProcessingException broken) {
            return null;
        }
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return node;
            }
            if (node.isArray() || node.isObject()) {
                node.elements().forEachRemaining(open::add);
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.isTextual() && ARTICLE.matcher(type.textValue()).matches();
    }

    String headline() {
        String headline = plain(article.path("headline"));
        return headline != null ? headline : plain(article.path("name"));
    }

    String publisher() {
        List<String> names = names(article.path("publisher"));
        return names.isEmpty() ? null : names.get(0);
    }

    String author() {
        List<String> names = names(article.path("author"));
        return names.isEmpty() ? null : String.join(", ", names);
    }

    String published() {
        String published = plain(article.path("datePublished"));
        return published != null ? published : plain(article.path("dateCreated"));
    }

    String url() {
        String url = plain(article.path("url"));
        if (url != null) {
            return url;
        }
        JsonNode page = article.path("mainEntityOfPage");
        return page.isObject() ? plain(page.path("@id")) : plain(page);
    }

    private static List<String> names(JsonNode who) {
        List<String> names = new ArrayList<>();
        if (who.isArray()) {
            who.forEach(one -> names.addAll(names(one)));
        } else {
            String name = plain(who.isObject() ? who.path("name") : who);
            if (name != null && !name.matches("(?i)https?://.*")) {
                names.add(name);
            }
        }
        return names;
    }

    /** Sites put markup and entities into what should be plain. */
    private static String plain(JsonNode node) {
        JsonNode value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        if (!value.isTextual()) {
            return null;
        }
        String text = value.textValue();
        return Metadata.clean(text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : Jsoup.parse(text).text());
    }
}
