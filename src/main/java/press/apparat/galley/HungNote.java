package press.apparat.galley;

import java.util.List;

/**
 * A note that hangs on the strip of its call.
 *
 * @param id in the edition
 * @param series its prefix
 * @param strips its lines
 */
public record HungNote(String id, String series, List<Strip> strips) {
}
